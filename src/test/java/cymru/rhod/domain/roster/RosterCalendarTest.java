package cymru.rhod.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterCalendarTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 8, 5);
    private static final LocalDate AUGUST_HOLIDAY = LocalDate.of(2026, 8, 31);

    private static final Rota ROTA = Rota.of(
            RotaDetails.named("id", "Test"),
            List.of(ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)),
            List.of(Week.parse("S - - - - - -"), Week.OFF, Week.OFF, Week.parse("- - S - - - S")));

    private static final Slot SLOT = Slot.of("s1", "Slot 1", 3);

    private static RosterCalendar calendar(Roster roster) {
        return new RosterCalendar(ROTA, roster, BankHolidays.of(Set.of(AUGUST_HOLIDAY)));
    }

    private static RosterCalendar calendar() {
        return calendar(Roster.of(WEDNESDAY, 6, List.of(SLOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-05, 2, 2",
        "2026-08-09, 2, 6",
        "2026-08-10, 3, 0",
        "2026-08-16, 3, 6",
        "2026-08-17, 0, 0",
        "2026-09-15, 0, 1",
    })
    void daysKeepTheirWeekdayAndMondaysOpenTheNextPatternWeek(LocalDate date, int week, int day) {
        RosterCalendar calendar = calendar();
        assertThat(calendar.place(SLOT, calendar.dayOf(date))).isEqualTo(new CellRef(week, day));
        assertThat(calendar.date(calendar.dayOf(date))).isEqualTo(date);
        assertThat(calendar.weekday(calendar.dayOf(date))).isEqualTo(day);
    }

    @Test
    void aDayKnowsWhatIsPlannedAndWhatWasChanged() {
        LocalDate date = LocalDate.of(2026, 8, 12);
        Slot changed =
                SLOT.withChanges(Map.of(date, Cell.marked(DayMark.LEAVE))).withNotes(Map.of(date, "wedding"));
        RosterDay day = calendar().at(changed, 7);
        assertThat(day)
                .isEqualTo(new RosterDay(
                        date, Cell.of("S"), Cell.marked(DayMark.LEAVE), true, true, false, false, "wedding"));
        assertThat(calendar().at(SLOT, 7).changed()).isFalse();
    }

    @Test
    void nothingIsWorkedOutsideThePostButItsLineGoesOnAsIfItHadBegunWithTheRoster() {
        LocalDate first = LocalDate.of(2026, 8, 17);
        LocalDate last = LocalDate.of(2026, 9, 8);
        Slot post = SLOT.withDates(first, last)
                .withChanges(Map.of(WEDNESDAY, Cell.of("S"), first.plusDays(1), Cell.of("S")));
        RosterCalendar calendar = calendar(Roster.of(WEDNESDAY, 6, List.of(post)));
        assertThat(calendar.at(post, 0).inPost()).isFalse();
        assertThat(calendar.cell(post, 0)).isEqualTo(Cell.OFF);
        assertThat(calendar.isChanged(post, 0)).isFalse();
        assertThat(calendar.cell(post, 7)).isEqualTo(Cell.OFF);
        assertThat(calendar.cell(post, 12)).isEqualTo(Cell.of("S"));
        assertThat(calendar.cell(post, 13)).isEqualTo(Cell.of("S"));
        assertThat(calendar.at(post, calendar.dayOf(last)).inPost()).isTrue();
        assertThat(calendar.at(post, calendar.dayOf(last) + 1).inPost()).isFalse();
    }

    @Test
    void fixedDaysOffTakeOutWhatThePatternPlansAndNotWhatIsChanged() {
        LocalDate wednesday = LocalDate.of(2026, 8, 12);
        Slot slot = SLOT.withFixedDaysOff(Set.of(DayOfWeek.WEDNESDAY));
        assertThat(calendar().at(slot, 7).planned()).isEqualTo(Cell.OFF);
        assertThat(calendar().at(slot, 7).fixedDayOff()).isTrue();
        Slot asked = slot.withChanges(Map.of(wednesday, Cell.of("S")));
        assertThat(calendar().cell(asked, 7)).isEqualTo(Cell.of("S"));
        assertThat(calendar().isChanged(asked, 7)).isTrue();
    }

    @Test
    void bankHolidaysAreThoseOfWalesAndThoseOfTheRoster() {
        LocalDate oneOff = LocalDate.of(2026, 8, 7);
        Roster roster = Roster.of(WEDNESDAY, 6, List.of(SLOT))
                .withBankHolidays(List.of(
                        new OneOffHoliday(oneOff, "Jubilee"), new OneOffHoliday(LocalDate.of(2020, 1, 1), "Long ago")));
        RosterCalendar calendar = calendar(roster);
        assertThat(calendar.isBankHoliday(2)).isTrue();
        assertThat(calendar.isBankHoliday(calendar.dayOf(AUGUST_HOLIDAY))).isTrue();
        assertThat(calendar.isBankHoliday(3)).isFalse();
        assertThat(calendar.isBankHoliday(-1)).isFalse();
    }
}
