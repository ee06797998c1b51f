package cymru.rhod.report.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.cases.Patterns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FairnessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    private static final Rota ROTA = Patterns.rota(
            List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY, Patterns.NIGHT),
            "N1 N1 N1 N1 - - -",
            "N1 N1 - - - - -",
            "S S S S S - -");

    private static Slot slot(String id, int startWeek, Ratio share) {
        return slot(id, startWeek, share, Grade.F1);
    }

    private static Slot slot(String id, int startWeek, Ratio share, Grade grade) {
        return Slot.of(id, id, startWeek)
                .withDoctor(new Doctor(
                        grade, 0, 0, ContractChoice.WALES_2026, share, Placement.HOSPITAL, false, 28, Map.of()));
    }

    private static RosterReport report(int weeks, Slot... slots) {
        return Objects.requireNonNull(ENGINE.report(ROTA.withRoster(Roster.of(MONDAY, weeks, List.of(slots))))
                .roster());
    }

    @Test
    void eachIsHeldAgainstTheMeanByShareOfFullTime() {
        RosterReport report = report(1, slot("a", 1, Ratio.ONE), slot("b", 2, Ratio.ONE), slot("c", 3, Ratio.of(4, 5)));
        FairnessLine nights = report.fairness(FairnessMeasure.NIGHTS).orElseThrow();
        assertThat(nights.mean()).isEqualTo(Ratio.of(15, 7));
        assertThat(nights.standings())
                .extracting(FairnessLine.Standing::target)
                .containsExactly(Ratio.of(15, 7), Ratio.of(15, 7), Ratio.of(12, 7));
        assertThat(nights.standings())
                .extracting(FairnessLine.Standing::deviation)
                .containsExactly(Ratio.of(13, 7), Ratio.of(-1, 7), Ratio.of(-12, 7));
        assertThat(nights.spread()).isEqualTo(Ratio.of(4));
        assertThat(nights.furthest().orElseThrow().slotId()).isEqualTo("a");
    }

    @Test
    void whatIsCountedGoesByTheDaysOfThePostAndAveragesDoNot() {
        Slot half = slot("b", 1, Ratio.ONE).withDates(MONDAY, MONDAY.plusDays(6));
        RosterReport report = report(2, slot("a", 1, Ratio.ONE), half);
        FairnessLine nights = report.fairness(FairnessMeasure.NIGHTS).orElseThrow();
        // Six nights in two weeks, four in one: ten in one and a half posts.
        assertThat(nights.mean()).isEqualTo(Ratio.of(20, 3));
        assertThat(nights.of("b").orElseThrow().target()).isEqualTo(Ratio.of(10, 3));
        assertThat(nights.of("b").orElseThrow().asFullTime()).isEqualTo(Ratio.of(8));
        FairnessLine hours = report.fairness(FairnessMeasure.HOURS).orElseThrow();
        // 36 hours a week over two weeks and 48 over one are 40 a week.
        assertThat(hours.mean()).isEqualTo(Ratio.of(40 * 60));
        assertThat(hours.of("b").orElseThrow().value()).isEqualTo(Ratio.of(48 * 60));
        assertThat(hours.of("b").orElseThrow().target()).isEqualTo(Ratio.of(40 * 60));
    }

    @Test
    void everyShiftTypeWorkedHasALineAndNoOther() {
        RosterReport report = report(3, slot("a", 1, Ratio.ONE), slot("b", 2, Ratio.ONE));
        assertThat(report.fairness())
                .extracting(FairnessLine::shift)
                .containsOnlyOnce("S", "N1")
                .doesNotContain("L1");
        assertThat(report.fairness(FairnessMeasure.NIGHTS).orElseThrow().furthest())
                .isEmpty();
        assertThat(report.fairness(FairnessMeasure.PAY).orElseThrow().spread()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void payIsHeldAgainstTheSameGradeAndWorkAgainstAll() {
        RosterReport report = report(
                3,
                slot("a", 1, Ratio.ONE),
                slot("b", 2, Ratio.of(4, 5)),
                slot("c", 3, Ratio.ONE, Grade.REGISTRAR),
                Slot.of("d", "d", 1));

        FairnessLine pay = report.fairness(FairnessMeasure.PAY).orElseThrow();
        Ratio one = pay.of("a").orElseThrow().value();
        Ratio other = pay.of("b").orElseThrow().value();
        Ratio ofGrade = one.plus(other).dividedBy(Ratio.of(9, 5));
        assertThat(pay.of("a").orElseThrow().target()).isEqualTo(ofGrade);
        assertThat(pay.of("b").orElseThrow().target()).isEqualTo(ofGrade.times(Ratio.of(4, 5)));
        // The only one of a grade is paid as the grade is.
        assertThat(pay.of("c").orElseThrow().deviation()).isEqualTo(Ratio.ZERO);
        assertThat(pay.of("c").orElseThrow().value()).isGreaterThan(one);
        FairnessLine nights = report.fairness(FairnessMeasure.NIGHTS).orElseThrow();
        assertThat(nights.of("c").orElseThrow().target()).isEqualTo(nights.mean());
    }

    @Test
    void vacantSlotsHaveNoPayToCompare() {
        RosterReport report = report(3, slot("a", 1, Ratio.ONE), Slot.of("b", "b", 2));
        assertThat(report.fairness(FairnessMeasure.PAY).orElseThrow().standings())
                .hasSize(1);
        assertThat(report.fairness(FairnessMeasure.NIGHTS).orElseThrow().standings())
                .hasSize(2);
    }

    @Test
    void manyDoctorsAtUnlikeSharesAndDatesHaveAMeanFromWhichTheDeviationsCancelOut() {
        Random random = new Random(20261202);
        List<Slot> slots = new ArrayList<>();
        for (int doctor = 0; doctor < 200; doctor++) {
            slots.add(slot("slot-" + doctor, 1 + doctor % 3, Ratio.of(2000 + random.nextInt(8001), 10_000))
                    .withDates(MONDAY, MONDAY.plusDays(30 + random.nextInt(60))));
        }
        RosterReport report = report(13, slots.toArray(Slot[]::new));
        for (FairnessLine line : report.fairness()) {
            assertThat(line.mean()).isBetween(line.lowest(), line.highest());
            if (line.unit() == Unit.COUNT) {
                assertThat(line.standings().stream()
                                .map(FairnessLine.Standing::deviation)
                                .reduce(Ratio.ZERO, Ratio::plus))
                        .isEqualTo(Ratio.ZERO);
            }
        }
        assertThat(report.cost().doctors()).isEqualTo(200);
        assertThat(report.normalDaytime().value().value().sign()).isEqualTo(1);
    }
}
