package cymru.rhod.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.people.ProtectionTerms.Lasting;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Language;
import cymru.rhod.ui.FormTest;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed of a doctor's career, without a control. */
class CareerFormsTest extends FormTest {

    private final FigureTable figures = FigureFiles.builtIn();
    private final CareerDoctor ann =
            new CareerDoctor("a", session::rota, this::apply, () -> figures, new WelshBankHolidays());
    private final Texts texts = new Texts(Language.ENGLISH);
    private final Subscriptions subscriptions = new Subscriptions();

    CareerFormsTest() {
        super(Careers.known());
        ann.show(new ReportEngine(figures, new WelshBankHolidays()).report(session.rota()));
    }

    private Employment employment() {
        return ann.employment();
    }

    private ServicePostForm service(int place) {
        return new ServicePostForm(
                employment().posts().get(place),
                changed -> ann.service().replace(place, changed),
                texts,
                subscriptions);
    }

    private CareerPostForm post(int place) {
        CareerPostForm form = new CareerPostForm(
                ann.yearsAhead().career().get(place), changed -> ann.career().replace(place, changed), texts);
        session.subscribe(change -> form.show(ann.yearsAhead().career().get(place)));
        return form;
    }

    private ProtectionForm protection() {
        ProtectionForm form = new ProtectionForm(ann);
        session.subscribe(change -> form.show(employment().protection()));
        return form;
    }

    @Test
    void a_stretch_of_service_is_changed_by_one_step_that_can_be_undone() {
        type(service(1).to(), "1 Mar 2023");
        assertThat(employment().posts().get(1).to()).isEqualTo(LocalDate.of(2023, 3, 1));

        session.undo();
        assertThat(employment().posts()).isEqualTo(Careers.SERVICE);
    }

    @Test
    void another_kind_of_service_counts_by_its_own_standard() {
        service(1).kind().valueProperty().set(ServiceKind.OVERSEAS);
        assertThat(employment().posts().get(1).weight()).isEqualTo(Ratio.ZERO);

        service(1).weight().valueProperty().set(Ratio.of(1, 2));
        assertThat(employment().posts().get(1).decidedWeight()).isEqualTo(Ratio.of(1, 2));

        service(1).weight().valueProperty().set(Ratio.ZERO);
        assertThat(employment().posts().get(1).decidedWeight()).isNull();
    }

    @Test
    void service_that_would_end_before_it_begins_is_refused_at_the_field() {
        assertExpected(service(1).to(), "1/1/2020", "career.expected.in-order");
        assertThat(employment().posts()).isEqualTo(Careers.SERVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "5 Aug", "31/2/2026"})
    void a_date_needs_its_year(String typed) {
        assertExpected(service(0).from(), typed, "career.expected.date");
    }

    @Test
    void the_points_of_a_credit_become_those_of_the_doctor() {
        ann.take(ann.outlook().creditOn(Careers.START).orElseThrow());

        assertThat(ann.doctor().point2002()).isEqualTo(5);
        assertThat(ann.doctor().serviceYears()).isEqualTo(5);
        session.undo();
        assertThat(ann.doctor().point2002()).isEqualTo(3);
    }

    @Test
    void stage_completion_and_circumstances_are_kept() {
        StageForm form = new StageForm(ann);
        form.stage().valueProperty().set(Optional.of(TrainingStage.CORE));
        type(form.completion(), "");
        form.exceptional().valueProperty().set(true);

        assertThat(employment().stage()).isEqualTo(TrainingStage.CORE);
        assertThat(employment().completion()).isNull();
        assertThat(employment().exceptional()).isTrue();
        assertThat(employment().posts()).isEqualTo(Careers.SERVICE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"89935.50|8993550", "£89,935.50|8993550", "89935|8993500", "89 935,50|8993550", "0|0"})
    void pay_is_read_as_people_type_it(String typed, long pence) {
        ProtectionForm form = protection();
        type(form.totalPay(), "1");
        type(form.totalPay(), typed);
        assertThat(employment().protection().totalPay()).isEqualTo(new Money(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lots", "-5", "1000001", "12.345"})
    void pay_that_cannot_be_is_refused(String typed) {
        assertExpected(protection().totalPay(), typed, "career.expected.pay");
    }

    @Test
    void each_point_of_protection_that_is_not_published_can_be_chosen() {
        ProtectionForm form = protection();
        form.uprated().valueProperty().set(true);
        form.scaled().valueProperty().set(false);
        form.lasting().valueProperty().set(Lasting.UNTIL_OVERTAKEN);
        type(form.until(), "31/7/2029");
        form.comparesTotal().valueProperty().set(false);
        form.pensionable().valueProperty().set(true);

        assertThat(employment().protection().terms())
                .isEqualTo(new ProtectionTerms(
                        true, false, Lasting.UNTIL_OVERTAKEN, LocalDate.of(2029, 7, 31), false, true));
    }

    @Test
    void protection_can_be_taken_away_and_entered_anew() {
        ProtectionForm form = protection();
        form.entered().valueProperty().set(false);
        assertThat(employment().protection()).isNull();

        form.entered().valueProperty().set(true);
        Protection entered = employment().protection();
        assertThat(entered.date()).isEqualTo(Careers.START);
        assertThat(entered.totalPay()).isNull();
    }

    @Test
    void a_suggestion_fills_in_pay_share_and_supplement() {
        protection().suggest(Money.ofPounds(70_000), Ratio.of(4, 5), "1B");

        Protection protection = employment().protection();
        assertThat(protection.totalPay()).isEqualTo(Money.ofPounds(70_000));
        assertThat(protection.share()).isEqualTo(Ratio.of(4, 5));
        assertThat(protection.band()).isEqualTo("1B");
    }

    @Test
    void a_post_ahead_takes_hours_only_with_as_many_out_of_hours_at_most() {
        CareerPostForm form = post(0);
        assertExpected(form.outOfHours(), "44:01", "career.expected.out-of-hours");
        type(form.outOfHours(), "10");
        assertThat(ann.yearsAhead().career().get(0).outOfHours()).isEqualTo(Minutes.ofHours(10));

        type(form.hours(), "");
        CareerPost post = ann.yearsAhead().career().get(0);
        assertThat(post.hours()).isNull();
        assertThat(post.outOfHours()).isNull();
    }

    @Test
    void posts_ahead_that_would_overlap_are_refused_and_nothing_is_lost() {
        assertExpected(post(0).to(), "1/1/2028", "file.career-overlap");
        assertThat(ann.yearsAhead()).isEqualTo(Careers.known().outlook());
    }

    @Test
    void awards_stand_in_the_order_of_their_dates() {
        ann.awards().add(new AssumedAward(LocalDate.of(2028, 4, 1), Ratio.of(2)));
        ann.awards().add(new AssumedAward(LocalDate.of(2027, 4, 1), Ratio.of(3)));

        assertThat(ann.yearsAhead().assumedAwards())
                .extracting(AssumedAward::from)
                .containsExactly(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 4, 1));
        AwardForm form = new AwardForm(
                ann.yearsAhead().assumedAwards().get(0), changed -> ann.awards().replace(0, changed));
        type(form.percent(), "2.5 %");
        assertThat(ann.yearsAhead().assumedAwards().get(0).percent()).isEqualTo(Ratio.of(5, 2));
        assertExpected(form.percent(), "101", "career.expected.percent");
    }

    @Test
    void a_late_stay_may_end_on_the_next_day() {
        LateStayForm form = new LateStayForm(
                employment().lateStays().get(0), changed -> ann.lateStays().replace(0, changed));
        type(form.end(), "1am");

        LateStay stay = employment().lateStays().get(0);
        assertThat(stay.minutes()).isEqualTo(Minutes.ofHours(6) + 30);
        assertExpected(form.start(), "25:00", "shift.expected.clock-time");
    }

    @Test
    void an_entry_is_added_and_removed() {
        ServicePost first = Careers.SERVICE.get(0);
        ann.service().remove(0);
        assertThat(employment().posts()).doesNotContain(first);

        ann.service().add(first);
        assertThat(ann.service().last()).contains(first);
    }
}
