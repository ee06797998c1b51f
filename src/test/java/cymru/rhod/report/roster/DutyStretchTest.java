package cymru.rhod.report.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.ui.GridSample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutyStretchTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    @Test
    void aDutyAloneIsAStretchOfOne() {
        assertThat(on("S - N1 - - - -", 0)).hasValueSatisfying(stretch -> {
            assertThat(stretch.duties()).isEqualTo(1);
            assertThat(stretch.isLongerThan(Optional.empty())).isFalse();
        });
    }

    @Test
    void dutiesThatOverlapAreOneStretchFromTheFirstOfThem() {
        // The night ends at 09:15 on Tuesday, when the standard day has begun.
        DutyStretch stretch = on("N1 S - - - - -", 1).orElseThrow();
        assertThat(stretch.first()).isEqualTo(MONDAY);
        assertThat(stretch.duties()).isEqualTo(2);
        assertThat(stretch.overlaps()).isTrue();
        assertThat(stretch.isLongerThan(on("- S - - - - -", 1))).isTrue();
        assertThat(stretch.isLongerThan(Optional.of(stretch))).isFalse();
    }

    @Test
    void aDayOffHasNone() {
        assertThat(on("N1 - - - - - -", 1)).isEmpty();
    }

    private static Optional<DutyStretch> on(String week, int day) {
        Slot slot = Slot.of("a", "Aled", 1);
        Roster roster = Roster.of(MONDAY, 1, List.of(slot));
        Rota rota = GridSample.rota(week).withRoster(roster);
        return DutyStretch.on(MONDAY.plusDays(day), rota, new RosterCalendar(rota, roster, BankHolidays.NONE), slot);
    }
}
