package cymru.rhod.report;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaEdit.Purpose;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.SlotChange.DayChange;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.ui.calendar.CalendarSample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SlotChangeTest {

    private static final LocalDate MONDAY = CalendarSample.START;

    private final ReportEngine engine = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);
    private final Rota rota = CalendarSample.rota();
    private final RotaReport before = engine.report(rota);

    @Test
    void onlyTheSlotThatWasTouchedIsMadeAnew() {
        assertThat(after(typed("a", MONDAY.plusDays(4), "N1")))
                .extracting(change -> change.after().slot().id())
                .containsExactly("a");
    }

    @Test
    void theDaysThatDifferAreTold() {
        RotaReport later = report(typed("a", MONDAY.plusDays(4), "N1"));
        SlotChange change = SlotChange.between(before, later).get(0);

        assertThat(change.days(
                        Objects.requireNonNull(before.roster()).calendar(),
                        Objects.requireNonNull(later.roster()).calendar()))
                .containsExactly(new DayChange(MONDAY.plusDays(4), Cell.OFF, Cell.of("N1")));
        assertThat(change.isOfSlot()).isTrue();
        assertThat(change.isWithoutEffect()).isFalse();
    }

    @Test
    void aDutyWithoutRestBeforeItBreaksRulesThatWereKept() {
        SlotChange change = after(typed("a", MONDAY.plusDays(4), "L1")).get(0);

        assertThat(change.newlyBroken()).isNotEmpty().allMatch(RuleResult::isBroken);
        assertThat(change.mended()).isEmpty();
    }

    @Test
    void aNoteChangesTheSlotAndNoneOfItsNumbers() {
        SlotChange change = after(new RosterEdit.SetNote(new SlotDay("a", MONDAY), "agreed"))
                .get(0);

        assertThat(change.isOfSlot()).isTrue();
        assertThat(change.isWithoutEffect()).isTrue();
    }

    @Test
    void aBankHolidayTouchesNumbersAndNoSlot() {
        assertThat(after(new RosterEdit.AddBankHoliday(new OneOffHoliday(MONDAY, "Jubilee"))))
                .hasSize(3)
                .noneMatch(SlotChange::isOfSlot);
    }

    @Test
    void withoutARosterThereIsNothingToCompare() {
        assertThat(SlotChange.between(engine.report(rota.withRoster(null)), before))
                .isEmpty();
    }

    private List<SlotChange> after(RotaEdit edit) {
        return SlotChange.between(before, report(edit));
    }

    private RotaReport report(RotaEdit edit) {
        return engine.report(((EditResult.Applied) edit.applyTo(rota)).rota());
    }

    private static RotaEdit typed(String slot, LocalDate date, String code) {
        return new RosterEdit.SetDays(Map.of(new SlotDay(slot, date), Cell.of(code)), Purpose.TYPE);
    }
}
