package cymru.rhod.report.career;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.AwardedFigures;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import cymru.rhod.rules.wales2026.Wales2026Hours;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Careers against the example of calculations, section 1, and against sums made by hand. */
class CareerPayTest {

    private static final FigureTable FIGURES = FigureFiles.builtIn();
    private static final LocalDate TRANSFER = LocalDate.of(2026, 8, 5);
    private static final AssumedAward THREE_PERCENT = new AssumedAward(LocalDate.of(2027, 4, 1), Ratio.of(3));
    private static final OwnRota UNBANDED =
            new OwnRota(Band.NONE, Wales2026Hours.ofAverages(Ratio.of(40 * 60), Ratio.ZERO), null, List.of(), false);

    @Test
    void theExampleOfProtectionComesOutOfACareer() {
        // Point 4 and Registrar 3 on 4 August 2026; six years of service on 2 August 2028.
        CareerPay career = CareerPayer.pay(
                inputs(
                        List.of(
                                post("2025-08-06", "2029-08-01", "1A", 44, 8),
                                post("2029-08-02", "2030-07-30", "1A", 41, 4)),
                        List.of(ServicePost.of(
                                ServiceKind.TRAINING, Grade.REGISTRAR, date("2022-08-02"), date("2025-08-05"))),
                        List.of(THREE_PERCENT)),
                FIGURES);

        assertThat(month(career, "2026-09").topUp().pounds()).isEqualTo("456.63");
        assertThat(month(career, "2027-04").topUp().pounds()).isEqualTo("245.43");
        assertThat(month(career, "2028-09").newPay().pounds()).isEqualTo("7888.80");
        assertThat(month(career, "2028-09").topUp()).isEqualTo(Money.ZERO);
        assertThat(month(career, "2029-09").newPay().pounds()).isEqualTo("7067.05");
        assertThat(month(career, "2029-09").topUp().pounds()).isEqualTo("427.58");
        assertThat(career.floors())
                .extracting(floor -> floor.pay().pounds())
                .asString()
                .isEqualTo("[89935.50]");
    }

    @Test
    void yearsRunFromAprilToMarchAndAddUp() {
        // F1 without a band and without a top-up: 36,629 with 5 % against 41,400.
        CareerPay career = CareerPayer.pay(
                new CareerInputs(
                        List.of(new CareerPost(
                                date("2026-08-05"),
                                date("2027-08-03"),
                                Grade.F1,
                                Ratio.ONE,
                                Placement.HOSPITAL,
                                null,
                                null,
                                null)),
                        List.of(),
                        0,
                        TRANSFER,
                        null,
                        List.of(),
                        UNBANDED),
                FIGURES);

        assertThat(career.years()).hasSize(2);
        CareerYear first = career.years().get(0);
        CareerYear second = career.years().get(1);
        // 27/31 + 7 months; 3,205.0375 and 3,450 a month.
        assertThat(first.newDeal().pounds()).isEqualTo("25226.75");
        assertThat(first.wales2026().pounds()).isEqualTo("27154.84");
        assertThat(first.withProtection()).isEqualTo(first.wales2026());
        // 4 months and 3/31.
        assertThat(second.wales2026().pounds()).isEqualTo("14133.87");
        assertThat(second.wales2026SoFar().pounds()).isEqualTo("41288.71");
        assertThat(second.aheadSoFar()).isEqualTo(second.wales2026SoFar().minus(second.newDealSoFar()));
        assertThat(career.assumed()).extracting(Reason.Assumed::id).contains("career-scales-held");
    }

    @Test
    void beforeTheTransferTheContractOf2002Pays() {
        CareerPay career = CareerPayer.pay(
                inputs(List.of(post("2026-08-05", "2028-08-01", "1B", 42, 6)), List.of(), List.of())
                        .withTransfer(date("2027-08-04")),
                FIGURES);

        assertThat(career.years().get(0).wales2026())
                .isEqualTo(career.years().get(0).newDeal());
        assertThat(career.years().get(2).wales2026())
                .isNotEqualTo(career.years().get(2).newDeal());
        assertThat(career.stretches())
                .filteredOn(CareerStretch::movedOn)
                .allSatisfy(stretch -> assertThat(stretch.from()).isAfterOrEqualTo(date("2027-08-04")));
    }

    @Test
    void stayingMovesTheDayBeforeAndSoTheFloor() {
        CareerInputs inputs = inputs(
                List.of(post("2026-08-05", "2029-07-31", "1A", 44, 8)),
                List.of(ServicePost.of(ServiceKind.TRAINING, Grade.REGISTRAR, date("2022-08-03"), date("2026-08-04"))),
                List.of());

        // Points 4 on 3 August 2027 would be 5 and, a year on, 6.
        assertThat(CareerPayer.pay(inputs.withTransfer(date("2027-08-03")), FIGURES)
                        .floors()
                        .get(0)
                        .pay()
                        .pounds())
                .isEqualTo("89935.50");
        assertThat(CareerPayer.pay(inputs.withTransfer(date("2027-08-04")), FIGURES)
                        .floors()
                        .get(0)
                        .pay()
                        .pounds())
                .isEqualTo("94246.50");
        assertThat(CareerPayer.pay(inputs.withTransfer(date("2028-08-04")), FIGURES)
                        .floors()
                        .get(0)
                        .pay()
                        .pounds())
                .isEqualTo("98556.00");
    }

    @Test
    void rebandingDownBeforeTheTransferLowersTheFloor() {
        CareerInputs inputs = inputs(
                List.of(post("2026-08-05", "2027-01-31", "1A", 44, 8), post("2027-02-01", "2028-08-01", "1B", 44, 8)),
                List.of(),
                List.of());

        assertThat(CareerPayer.pay(inputs.withTransfer(date("2027-08-04")), FIGURES)
                        .floors())
                .extracting(floor -> floor.pay().pounds().toString())
                .containsExactly("71919.00", "67124.40");
    }

    @Test
    void aLaterRotaUnderTheOldContractIsNeverProtected() {
        List<CareerPost> quiet = List.of(
                post("2026-02-04", "2027-08-03", "none", 40, 0), post("2027-08-04", "2028-08-01", "none", 40, 0));
        List<CareerPost> busyLater =
                List.of(post("2026-02-04", "2027-08-03", "none", 40, 0), post("2027-08-04", "2028-08-01", "3", 40, 0));

        assertThat(CareerPayer.pay(inputs(busyLater, List.of(), List.of()), FIGURES)
                        .protection())
                .isEqualTo(CareerPayer.pay(inputs(quiet, List.of(), List.of()), FIGURES)
                        .protection());
    }

    @Test
    void aNewProgrammeIsOnTheNewContractFromItsFirstDay() {
        CareerInputs inputs = new CareerInputs(
                List.of(
                        new CareerPost(
                                date("2025-08-06"),
                                date("2026-08-04"),
                                Grade.F2,
                                Ratio.ONE,
                                Placement.HOSPITAL,
                                null,
                                null,
                                null),
                        post("2026-08-05", "2027-08-03", "1B", 42, 6)),
                List.of(),
                1,
                date("2028-08-02"),
                null,
                List.of(),
                UNBANDED);
        CareerPay career = CareerPayer.pay(inputs, FIGURES);

        assertThat(career.stretches()).allSatisfy(stretch -> assertThat(stretch.movedOn())
                .isEqualTo(!stretch.from().isBefore(TRANSFER)));
        assertThat(career.assumed()).extracting(Reason.Assumed::id).contains("transfer-new-programme");
    }

    @Test
    void lessThanFullTimeThe2002ShareGoesByTheHours() {
        CareerPost sixty = new CareerPost(
                date("2026-08-05"),
                date("2027-03-31"),
                Grade.REGISTRAR,
                Ratio.of(3, 5),
                Placement.HOSPITAL,
                "FA",
                29 * 60L,
                6 * 60L);
        CareerPay career = CareerPayer.pay(
                new CareerInputs(List.of(sixty), List.of(), 0, TRANSFER, null, List.of(), UNBANDED), FIGURES);

        // F7 and 50 %: 47,946 x 0.7 x 1.5; 56,925 x (0.6 + 5/40 + 3/40).
        assertThat(career.stretches().get(0).newDeal().annualPay().pounds()).isEqualTo("50343.30");
        assertThat(career.stretches().get(0).wales2026().annualPay().pounds()).isEqualTo("45540.00");
    }

    @Test
    void payThatIsNotKnownLeavesNoSum() {
        CareerPay career = CareerPayer.pay(
                new CareerInputs(
                        List.of(new CareerPost(
                                date("2026-08-05"),
                                date("2027-03-31"),
                                Grade.DENTAL_FOUNDATION_TRAINEE,
                                Ratio.ONE,
                                Placement.HOSPITAL,
                                null,
                                null,
                                null)),
                        List.of(),
                        0,
                        TRANSFER,
                        null,
                        List.of(),
                        UNBANDED),
                FIGURES);

        assertThat(career.isWhole()).isFalse();
        assertThat(career.years().get(0).newDeal()).isNull();
        assertThat(career.years().get(0).aheadSoFar()).isNull();
        assertThat(career.years().get(0).wales2026()).isNotNull();
    }

    @Test
    void anAwardRaisesBothScalesUpToThePound() {
        FigureTable awarded = AwardedFigures.with(
                FIGURES, List.of(new AssumedAward(LocalDate.of(2026, 4, 1), Ratio.of(50)), THREE_PERCENT));
        Figures before = awarded.on(LocalDate.of(2027, 3, 31));
        Figures after = awarded.on(LocalDate.of(2027, 4, 1));

        assertThat(before.value(Wales2026Figures.basicRegistrar(3))).isEqualTo(Ratio.of(70_380));
        assertThat(after.value(Wales2026Figures.basicRegistrar(3))).isEqualTo(Ratio.of(72_492));
        assertThat(after.value(Wales2026Figures.basicRegistrar(4))).isEqualTo(Ratio.of(78_888));
        assertThat(after.value(NewDealFigures.basicPay(Grade.REGISTRAR, 4))).isEqualTo(Ratio.of(61_756));
        assertThat(after.get(Wales2026Figures.basicRegistrar(3)).grade().isUnconfirmed())
                .isTrue();
        assertThat(after.value(Wales2026Figures.OUT_OF_HOURS_RATE))
                .isEqualTo(before.value(Wales2026Figures.OUT_OF_HOURS_RATE));
    }

    @Test
    void anAwardRaisesTheValueOfItsDayAndNoOwnOne() {
        String early = Wales2026Figures.basicRegistrar(1).id();
        String late = Wales2026Figures.basicRegistrar(2).id();
        FigureTable own = FIGURES.with(List.of(
                new OwnFigure(early, date("2026-10-01"), Ratio.of(80_000), "agreed here"),
                new OwnFigure(late, date("2028-04-01"), Ratio.of(90_000), "agreed here")));
        FigureTable awarded = AwardedFigures.with(own, List.of(THREE_PERCENT));
        Ratio published =
                FIGURES.on(date("2026-04-01")).find(late).orElseThrow().value();

        assertThat(awarded.on(date("2027-04-01")).find(early).orElseThrow().value())
                .isEqualTo(Ratio.of(80_000));
        assertThat(awarded.on(date("2027-04-01")).find(late).orElseThrow().value())
                .isEqualTo(Ratio.of(-Math.floorDiv(-published.numerator() * 103, 100)));
        assertThat(awarded.on(date("2028-04-01")).find(late).orElseThrow().value())
                .isEqualTo(Ratio.of(90_000));
    }

    @Test
    void anOwnFigureCountsFromItsDayWithinAYear() {
        LocalDate from = date("2026-10-01");
        FigureTable own = FIGURES.with(
                List.of(new OwnFigure(Wales2026Figures.basicRegistrar(1).id(), from, Ratio.of(80_000), "agreed")));

        CareerPay career = CareerPayer.pay(
                inputs(List.of(post("2026-08-05", "2027-08-03", "1B", 42, 6)), List.of(), List.of()), own);

        assertThat(career.stretches()).map(CareerStretch::from).contains(from);
    }

    @Test
    void itIsSaidThatPostsWithHoursOfTheirOwnAreWithoutTheRotasOwnPremia() {
        List<CareerPost> typed = List.of(post("2026-08-05", "2027-08-03", "1B", 42, 6));
        OwnRota withPremium = new OwnRota(
                Band.NONE,
                Wales2026Hours.ofAverages(Ratio.of(40 * 60), Ratio.ZERO),
                null,
                List.of(new Premium("Remote site", new Money(100_000), false)),
                false);

        assertThat(assumedOf(typed, withPremium)).contains("assumed.career-premia");
        assertThat(assumedOf(typed, UNBANDED)).doesNotContain("assumed.career-premia");
    }

    private static List<String> assumedOf(List<CareerPost> posts, OwnRota rota) {
        CareerInputs inputs = new CareerInputs(posts, List.of(), null, TRANSFER, null, List.of(), rota);
        return CareerPayer.pay(inputs, FIGURES).assumed().stream()
                .map(Reason.Assumed::key)
                .toList();
    }

    @Test
    void anAwardLeavesEnglandsScalesAlone() {
        assertThat(AwardedFigures.with(FIGURES, List.of(THREE_PERCENT)).find("england2016.basic.1"))
                .isEqualTo(FIGURES.find("england2016.basic.1"));
    }

    private static CareerInputs inputs(List<CareerPost> posts, List<ServicePost> service, List<AssumedAward> awards) {
        Protection protection =
                new Protection(TRANSFER, null, Ratio.ONE, "1A", Implementation.YES, TRANSFER, ProtectionTerms.DEFAULT);
        return new CareerInputs(posts, service, null, TRANSFER, protection, awards, UNBANDED);
    }

    private static CareerPost post(String from, String to, String band, long hours, long outOfHours) {
        return new CareerPost(
                date(from),
                date(to),
                Grade.REGISTRAR,
                Ratio.ONE,
                Placement.HOSPITAL,
                band,
                hours * 60,
                outOfHours * 60);
    }

    private static ProtectedMonth month(CareerPay career, String month) {
        return career.protection().stream()
                .filter(one -> one.month().toString().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
