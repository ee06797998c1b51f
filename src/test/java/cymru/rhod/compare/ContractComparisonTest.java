package cymru.rhod.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractComparisonTest {

    @Test
    void thePointsOfTheSampleGainAndLoseAsReckonedByHand() {
        ContractComparison comparison = ContractComparison.of(Samples.report(Samples.rota("psychiatry-south")));

        assertThat(comparison.points()).hasSize(16);
        assertThat(comparison.doctors()).isEmpty();
        ContractRow f1 = comparison.points().get(0);
        assertThat(f1.pay().difference().pounds()).isEqualTo("927.19");
        assertThat(f1.pay().share().toDecimal(4)).isEqualTo("0.0181");
        assertThat(f1.pay().outcome()).isEqualTo(Outcome.GAIN);
        assertThat(f1.pay().basis().isWhole()).isTrue();
        assertThat(f1.pay().missing()).isEmpty();

        Tally<ContractRow> tally = comparison.tallyOfPoints();
        assertThat(tally.gains() + tally.losses()).isEqualTo(16);
        assertThat(tally.same() + tally.unknown()).isZero();
        // 50,628 × 1.4 for the third point of F2, and 50.442308 weighted hours at 1,293.75 under 2026.
        ContractRow loser = tally.greatestLoss().orElseThrow();
        assertThat(loser.payee()).isEqualTo(new Payee.AtPoint(Grade.F2, 2, 2, false));
        assertThat(loser.pay().difference().pounds()).isEqualTo("-5619.46");
    }

    @Test
    void theRotasOwnPointIsMarked() {
        ContractRow own = ContractComparison.of(Samples.report(Samples.rota("psychiatry-south")))
                .own()
                .orElseThrow();

        assertThat(own.payee()).isEqualTo(new Payee.AtPoint(Grade.REGISTRAR, 3, 3, true));
    }

    @Test
    void eachDoctorOfARosterHasARowAndAVacancyNone() {
        Rota rota = Samples.rota("psychiatry-south-roster");
        long doctors = rota.roster().slots().stream()
                .filter(slot -> slot.doctor() != null)
                .count();

        ContractComparison comparison = ContractComparison.of(Samples.report(rota));

        assertThat(comparison.doctors()).hasSize((int) doctors);
        assertThat(comparison.tallyOfDoctors().count()).isEqualTo((int) doctors);
    }

    @Test
    void whatKeepsPayFromBeingKnownIsNamed() {
        Rota onCall = Samples.rota("on-call");
        Rota without = onCall.withShifts(onCall.shifts().stream()
                .map(shift -> shift.withWorkOnCall(null))
                .toList());

        ContractComparison comparison = ContractComparison.of(Samples.report(without));

        assertThat(comparison.tallyOfPoints().unknown())
                .isEqualTo(comparison.points().size());
        assertThat(comparison.tallyOfPoints().greatestGain()).isEmpty();
        assertThat(comparison.points()).allSatisfy(row -> {
            assertThat(row.breakEven()).isNull();
            assertThat(row.pay().missing()).extracting(Reason.Unknown::id).containsExactly("wales2026.nroc-work");
        });
    }

    @Test
    void whatIsOwedBesidesIsNamed() {
        ContractComparison comparison = ContractComparison.of(Samples.report(Samples.rota("on-call")));

        assertThat(comparison.points()).allSatisfy(row -> {
            assertThat(row.pay().basis().isWhole()).isFalse();
            assertThat(row.pay().missing())
                    .extracting(Reason.Unknown::id)
                    .containsExactly("wales2026.nroc-availability");
        });
    }

    @Test
    void aValueOfTheUsersOwnIsToldOfEachPointItEnters() {
        Rota south = Samples.rota("psychiatry-south");
        OwnFigure own =
                new OwnFigure("wales2026.basic.registrar-2", LocalDate.of(2026, 4, 1), Ratio.of(65_000), "agreed here");
        ContractComparison comparison = ContractComparison.of(
                Samples.report(south.withSettings(south.settings().withFigures(List.of(own)))));

        assertThat(comparison.points())
                .filteredOn(row -> row.pay().basis().restsOnOwn())
                .extracting(row -> ((Payee.AtPoint) row.payee()).point())
                .containsExactly(2, 3);
        assertThat(comparison.points()).allMatch(row -> row.pay().basis().isUnconfirmed());
    }
}
