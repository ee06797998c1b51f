package cymru.rhod.report;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.ReportDiff.BandMoved;
import cymru.rhod.report.ReportDiff.CoverFell;
import cymru.rhod.report.ReportDiff.Movement;
import cymru.rhod.report.ReportDiff.NumberMoved;
import cymru.rhod.report.ReportDiff.PayMoved;
import cymru.rhod.report.ReportDiff.Turn;
import cymru.rhod.report.ReportDiff.VerdictMoved;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.newdeal2002.Band;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDiffTest {

    private static final SampleReports SOUTH = SampleReports.south();

    @Test
    void equal_reports_have_no_movements() {
        assertThat(between(SOUTH, SOUTH)).isEmpty();
    }

    @Test
    void tells_the_first_hour_at_which_fewer_are_on_duty_than_ever_before() {
        assertThat(ReportDiff.cover(List.of(120L, 60L, 60L), List.of(120L, 60L, 0L)))
                .contains(new CoverFell(2, 60, 0));
        assertThat(ReportDiff.cover(List.of(120L, 60L), List.of(60L, 60L))).isEmpty();
    }

    @Test
    void tells_an_hour_that_lost_everybody_although_another_had_nobody_before() {
        assertThat(ReportDiff.cover(List.of(120L, 0L, 60L), List.of(120L, 0L, 0L)))
                .contains(new CoverFell(2, 60, 0));
    }

    @Test
    void names_the_step_of_the_chart_that_turned_with_its_limit() {
        List<Movement> movements = between(SOUTH.unsocial(34, 100), SOUTH);

        BandMoved band = (BandMoved) movements.get(0);
        assertThat(band.before()).isEqualTo(Band.BAND_1A);
        assertThat(band.after()).isEqualTo(Band.BAND_1B);
        Turn cause = band.cause();
        assertThat(cause).isNotNull();
        assertThat(cause.after().rule().name()).isEqualTo("chart.one-third");
        assertThat(cause.after().limit().value()).isEqualTo(Ratio.of(1, 3));
        assertThat(cause.before().holds()).isTrue();
        assertThat(cause.after().holds()).isFalse();
    }

    @Test
    void names_the_first_step_in_the_order_of_the_chart_where_several_turned() {
        List<Movement> movements = between(SOUTH, SOUTH.weekly(48 * 60 + 3).unsocial(34, 100));

        BandMoved band = (BandMoved) movements.get(0);
        assertThat(band.after()).isEqualTo(Band.BAND_2A);
        assertThat(band.cause()).isNotNull();
        assertThat(band.cause().after().rule().name()).isEqualTo("chart.over-48");
    }

    @Test
    void names_the_limit_that_broke_although_the_path_before_did_not_mention_it() {
        List<Movement> movements = between(SOUTH, SOUTH.breakingNewDeal());

        BandMoved band = (BandMoved) movements.get(0);
        assertThat(band.after()).isEqualTo(Band.BAND_3);
        assertThat(band.cause()).isNotNull();
        assertThat(band.cause().after().rule().name()).isEqualTo("longest-duty");
        VerdictMoved verdict = (VerdictMoved) movements.get(1);
        assertThat(verdict.contract()).isEqualTo(Contract.NEW_DEAL_2002);
        assertThat(verdict.newlyBroken()).hasSize(1);
        assertThat(verdict.isKeptAgain()).isFalse();
    }

    @Test
    void names_the_limit_that_was_mended_although_the_path_after_does_not_mention_it() {
        List<Movement> movements = between(SOUTH.breakingNewDeal(), SOUTH);

        BandMoved band = (BandMoved) movements.get(0);
        assertThat(band.cause()).isNotNull();
        assertThat(band.cause().after().rule().name()).isEqualTo("longest-duty");
        VerdictMoved verdict = (VerdictMoved) movements.get(1);
        assertThat(verdict.mended()).hasSize(1);
        assertThat(verdict.isKeptAgain()).isTrue();
    }

    @Test
    void lists_the_band_then_verdicts_then_hours_weekends_unsocial_share_and_pay() {
        List<Movement> movements =
                between(SOUTH, SOUTH.weekly(48 * 60 + 3).unsocial(34, 100).noWeekends());

        assertThat(movements)
                .extracting(movement -> (Object) movement.getClass())
                .containsExactly(
                        BandMoved.class,
                        VerdictMoved.class,
                        NumberMoved.class,
                        NumberMoved.class,
                        NumberMoved.class,
                        PayMoved.class);
        assertThat(movements)
                .filteredOn(NumberMoved.class::isInstance)
                .extracting(movement -> ((NumberMoved) movement).number())
                .containsExactly(ReportDiff.WatchedNumber.values());
    }

    @Test
    void a_number_without_a_value_is_a_movement_too() {
        assertThat(between(SOUTH, SOUTH.noWeekends()))
                .containsExactly(new NumberMoved(
                        ReportDiff.WatchedNumber.WEEKEND_FREQUENCY, Quantity.oneIn(Ratio.of(26, 5)), null));
    }

    @Test
    void pay_is_that_of_the_rotas_own_grade_and_point() {
        List<Movement> movements = between(SOUTH.gradedAt(Grade.F1, 0).unsocial(34, 100), SOUTH.gradedAt(Grade.F1, 0));

        assertThat(pay(movements)).isNotEmpty().allSatisfy(moved -> {
            assertThat(moved.grade()).isEqualTo(Grade.F1);
            assertThat(moved.point()).isZero();
        });
        assertThat(pay(movements).get(0).after()).isNotNull();
        assertThat(pay(movements).get(0).after().annualPay()).isEqualTo(new Money(5_128_060));
    }

    @Test
    void pay_is_that_of_registrar_point_3_where_the_rota_has_no_grade() {
        List<Movement> movements = between(SOUTH.unsocial(34, 100), SOUTH);

        assertThat(pay(movements)).extracting(PayMoved::grade).containsOnly(Grade.REGISTRAR);
        assertThat(pay(movements)).extracting(PayMoved::point).containsOnly(3);
    }

    @Test
    void pay_that_is_no_longer_known_is_a_movement() {
        assertThat(pay(between(SOUTH, SOUTH.withUnknown2026()))).singleElement().satisfies(moved -> {
            assertThat(moved.contract()).isEqualTo(Contract.WALES_2026);
            assertThat(moved.before()).isNotNull();
            assertThat(moved.after()).isNull();
        });
    }

    private static List<PayMoved> pay(List<Movement> movements) {
        return movements.stream()
                .filter(PayMoved.class::isInstance)
                .map(PayMoved.class::cast)
                .toList();
    }

    private static List<Movement> between(SampleReports before, SampleReports after) {
        return ReportDiff.between(before.report(), after.report()).movements();
    }
}
