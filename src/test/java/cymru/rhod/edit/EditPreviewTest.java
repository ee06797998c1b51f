package cymru.rhod.edit;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RosterPreview;
import cymru.rhod.report.RosterPreview.Imbalance;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotChange;
import cymru.rhod.report.roster.CoverGap;
import cymru.rhod.report.roster.FairnessMeasure;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.cases.Patterns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditPreviewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate SATURDAY = MONDAY.plusDays(5);
    private static final LocalDate NEXT_SATURDAY = MONDAY.plusDays(12);
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    /** A works the first Saturday and B the second; every Thursday one of them is on a night. */
    private static final Rota ROTA = Patterns.rota(
                    List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY, Patterns.NIGHT),
                    "S S S - - L1 -",
                    "S S S N1 - - -")
            .withDemand(List.of(Demand.ofShift("S", Set.of(), 2, 1)))
            .withRoster(Roster.of(MONDAY, 4, List.of(slot("a", 1), slot("b", 2))));

    private static Slot slot(String id, int startWeek) {
        return Slot.of(id, id, startWeek)
                .withDoctor(new Doctor(
                        Grade.F1, 0, 0, ContractChoice.WALES_2026, Ratio.ONE, Placement.HOSPITAL, false, 28, Map.of()));
    }

    private static EditPreview.Possible tried(RosterEdit edit) {
        RotaReport before = ENGINE.report(ROTA);
        EditPreview preview = EditPreview.of(edit, before, ENGINE::report);
        assertThat(preview).isInstanceOf(EditPreview.Possible.class);
        return (EditPreview.Possible) preview;
    }

    private static SlotDay day(String slot, LocalDate date) {
        return new SlotDay(slot, date);
    }

    @Test
    void aSwapOfLikeForLikeIsOfEqualValueToBoth() {
        RosterPreview preview = tried(new RosterEdit.SwapDays(day("a", SATURDAY), day("b", NEXT_SATURDAY)))
                .preview();
        assertThat(preview.changed()).hasSize(2);
        assertThat(preview.imbalances()).isEmpty();
        assertThat(preview.newGaps()).isEmpty();
    }

    @Test
    void aNightForASaturdayIsShownAsWhatItCostsEach() {
        LocalDate thursday = MONDAY.plusDays(10);
        RosterPreview preview = tried(new RosterEdit.SwapDays(day("a", SATURDAY), day("b", SATURDAY)))
                .preview();
        List<Imbalance> imbalances = preview.imbalances();
        assertThat(imbalances)
                .contains(
                        new Imbalance("a", FairnessMeasure.LONG_DAYS, Ratio.of(-1)),
                        new Imbalance("b", FairnessMeasure.LONG_DAYS, Ratio.of(1)),
                        new Imbalance("a", FairnessMeasure.WEEKENDS, Ratio.of(-1)),
                        new Imbalance("a", FairnessMeasure.HOURS, Ratio.of(-750, 4)));
        assertThat(imbalances)
                .filteredOn(one -> one.measure() == FairnessMeasure.PAY)
                .hasSize(2);
        SlotChange a = preview.changed().get(0);
        assertThat(a.before().wales2026()).isNotEqualTo(a.after().wales2026());
        assertThat(tried(new RosterEdit.SwapDays(day("a", thursday), day("b", thursday)))
                        .preview()
                        .imbalances())
                .contains(new Imbalance("a", FairnessMeasure.NIGHTS, Ratio.of(-1)));
    }

    @Test
    void rulesThatTheChangeBreaksAreNamed() {
        RosterEdit everyDay = new RosterEdit.SetDays(
                Map.of(
                        day("a", MONDAY.plusDays(3)), Cell.of("N1"),
                        day("a", MONDAY.plusDays(4)), Cell.of("L1")),
                RotaEdit.Purpose.TYPE);
        SlotChange change = tried(everyDay).preview().changed().get(0);
        assertThat(change.newlyBroken()).extracting(RuleResult::rule).isNotEmpty();
        assertThat(change.mended()).isEmpty();
    }

    @Test
    void leaveShowsTheGapItWouldLeaveBeforeItIsPutIn() {
        RosterEdit leave = new RosterEdit.PutInLeave("a", MONDAY, MONDAY.plusDays(1), DayMark.LEAVE);
        EditPreview.Possible tried = tried(leave);
        assertThat(tried.preview().newGaps()).extracting(CoverGap::date).containsExactly(MONDAY, MONDAY.plusDays(1));
        assertThat(tried.preview().newGaps()).noneMatch(CoverGap::isBelowMinimum);
        SlotChange a = tried.preview().changed().get(0);
        assertThat(a.postAfter().leave().putIn().value().value()).isEqualTo(Ratio.of(2));
        assertThat(a.difference(FairnessMeasure.HOURS)).isEqualTo(Ratio.ZERO);
        RotaReport after = tried.after();
        RosterEdit back = new RosterEdit.RevertDays(Set.of(day("a", MONDAY), day("a", MONDAY.plusDays(1))));
        EditPreview undone = EditPreview.of(back, after, ENGINE::report);
        assertThat(((EditPreview.Possible) undone).preview().closedGaps()).hasSize(2);
    }

    @Test
    void leaveOnADayOffIsRefusedAndAWarningIsNewWhereOneIsTyped() {
        RosterEdit leave = new RosterEdit.PutInLeave("a", MONDAY.plusDays(3), MONDAY.plusDays(3), DayMark.LEAVE);
        EditPreview preview = EditPreview.of(leave, ENGINE.report(ROTA), ENGINE::report);
        assertThat(preview).isInstanceOf(EditPreview.Impossible.class);
        RosterEdit typed = new RosterEdit.SetDays(
                Map.of(day("a", MONDAY.plusDays(3)), Cell.marked(DayMark.LEAVE)), RotaEdit.Purpose.TYPE);
        assertThat(tried(typed).preview().newWarnings()).hasSize(1);
    }
}
