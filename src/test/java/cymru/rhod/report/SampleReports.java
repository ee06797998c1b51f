package cymru.rhod.report;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import cymru.rhod.rules.wales2026.Wales2026Hours;
import cymru.rhod.rules.wales2026.Wales2026Result;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import cymru.rhod.rules.wtr.WorkingTimeResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reports made by hand with the published numbers of Psychiatry South, and variations of them, for tests of what shows them. */
public final class SampleReports {

    private static final long HOUR = 60;

    private final Ratio weeklyMinutes;
    private final Ratio unsocialShare;
    private final @Nullable Ratio weekendsOneIn;
    private final boolean newDealBroken;
    private final boolean known;
    private final RotaSettings settings;

    private SampleReports(
            Ratio weeklyMinutes,
            Ratio unsocialShare,
            @Nullable Ratio weekendsOneIn,
            boolean newDealBroken,
            boolean known,
            RotaSettings settings) {
        this.weeklyMinutes = weeklyMinutes;
        this.unsocialShare = unsocialShare;
        this.weekendsOneIn = weekendsOneIn;
        this.newDealBroken = newDealBroken;
        this.known = known;
        this.settings = settings;
    }

    /** Returns Psychiatry South: 46:17 a week, 21.8 % unsocial, one weekend in 5.2, band 1B. */
    public static SampleReports south() {
        return new SampleReports(
                Ratio.of(2777, 1),
                Ratio.of(258 * 2, 2365),
                Ratio.of(26, 5),
                false,
                true,
                RotaSettings.DEFAULT.withPayYear(new PayYear(2026)));
    }

    public SampleReports weekly(long minutes) {
        return new SampleReports(Ratio.of(minutes), unsocialShare, weekendsOneIn, newDealBroken, known, settings);
    }

    public SampleReports unsocial(long numerator, long denominator) {
        return new SampleReports(
                weeklyMinutes, Ratio.of(numerator, denominator), weekendsOneIn, newDealBroken, known, settings);
    }

    public SampleReports noWeekends() {
        return new SampleReports(weeklyMinutes, unsocialShare, null, newDealBroken, known, settings);
    }

    public SampleReports breakingNewDeal() {
        return new SampleReports(weeklyMinutes, unsocialShare, weekendsOneIn, true, known, settings);
    }

    /** Makes the hours and the pay of 2026 unknown, as on a rota with non-resident on-call and no expected work. */
    public SampleReports withUnknown2026() {
        return new SampleReports(weeklyMinutes, unsocialShare, weekendsOneIn, newDealBroken, false, settings);
    }

    public SampleReports gradedAt(Grade grade, int point) {
        return new SampleReports(
                weeklyMinutes,
                unsocialShare,
                weekendsOneIn,
                newDealBroken,
                known,
                settings.withGrade(grade, point, point));
    }

    public static Rota southRota() {
        List<Week> weeks = new ArrayList<>();
        for (int week = 0; week < 26; week++) {
            weeks.add(Week.parse(
                    switch (week) {
                        case 0 -> "N1 N1 N1 N1 - - -";
                        case 2 -> "S S S S L1 L1 L1";
                        default -> "S S S S S - -";
                    }));
        }
        return Rota.of(
                RotaDetails.named("south", "Psychiatry South"),
                List.of(
                        ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY),
                        ShiftType.of("L1", "09:00", "12:30", DutyKind.FULL_SHIFT),
                        ShiftType.of("N1", "21:15", "12:00", DutyKind.FULL_SHIFT)),
                weeks);
    }

    public RotaReport report() {
        Rota rota = southRota().withSettings(settings);
        PatternReport template = template();
        List<PayRow> rows = pay(template.newDeal().supplementShare());
        Reason.Unknown missing = Reason.Unknown.of(Wales2026Rules.WORK_ON_CALL, new Argument.Verbatim("N1"));
        return new RotaReport(
                rota,
                new PayYear(2026),
                template,
                new Guides(List.of(Ratio.of(40 * HOUR), Ratio.of(48 * HOUR), Ratio.of(56 * HOUR)), Ratio.of(1, 3)),
                rows,
                rows.stream()
                        .filter(row ->
                                row.grade() == settings.grade() && Objects.equals(row.point(), settings.point2002()))
                        .findFirst()
                        .orElse(null),
                List.of(),
                null,
                new RotaCost(
                        26,
                        1,
                        pounds(2_077_998),
                        known ? pounds(2_103_972) : null,
                        Reason.Measured.of("newdeal2002.pay", Quantity.poundsPerYear(Ratio.of(2_077_998)))),
                List.of(Reason.Assumed.of(
                        "leave-week-hours", "rulings 23", new Argument.Amount(Quantity.minutes(40 * HOUR)))),
                List.of(figure("wales2026.gp-premium", Unit.FRACTION, Ratio.of(97, 500), EvidenceGrade.UNOFFICIAL)),
                known ? List.of() : List.of(missing));
    }

    private PatternReport template() {
        List<CellRef> weekend = List.of(new CellRef(2, 4), new CellRef(2, 5), new CellRef(2, 6));
        Reason.Measured hours = Reason.Measured.of("measure.work-hours", Quantity.minutesPerWeek(Ratio.of(70950, 26)));
        Reason.Measured withCover =
                Reason.Measured.of("measure.work-hours-with-cover", Quantity.minutesPerWeek(weeklyMinutes), hours);
        Reason.Measured unsocial = Reason.Measured.of("measure.out-of-hours-fraction", Quantity.fraction(unsocialShare))
                .at(weekend);
        Reason.Measured weekends = weekendsOneIn == null
                ? null
                : Reason.Measured.of("measure.weekend-frequency", Quantity.oneIn(weekendsOneIn))
                        .at(weekend);
        Reason.Measured longest = Reason.Measured.of("measure.longest-duty", Quantity.minutes(12 * HOUR + 30))
                .at(weekend);
        Reason.Measured shortest = Reason.Measured.of("measure.shortest-off-duty", Quantity.minutes(11 * HOUR + 30))
                .at(weekend);
        Reason.Measured run = Reason.Measured.of("measure.longest-run-of-duty-days", Quantity.days(7))
                .at(weekend);
        return new PatternReport(
                26,
                hours,
                hours,
                withCover,
                withCover,
                unsocial,
                Reason.Measured.of("measure.weekends-worked", Quantity.count(5)).at(weekend),
                weekends,
                longest,
                shortest,
                run,
                null,
                newDeal(withCover, unsocial, weekends, longest, shortest, run),
                workingTime(withCover, hours),
                new Wales2026Result(
                        known
                                ? Wales2026Hours.ofAverages(hours.value().value(), Ratio.of(15480, 26))
                                : new Wales2026Hours(26, null, null, 0, 0, 0, 0, 0, List.of(), List.of()),
                        known ? Reason.Measured.of("measure.wales2026-hours", hours.value()) : null,
                        known
                                ? Reason.Measured.of(
                                        "measure.wales2026-out-of-hours", Quantity.minutesPerWeek(Ratio.of(15480, 26)))
                                : null,
                        List.of(new RuleResult(
                                rule(Contract.WALES_2026, "weekly-hours"),
                                known ? Verdict.WARNING : Verdict.UNKNOWN,
                                known
                                        ? Reason.Compared.of(
                                                rule(Contract.WALES_2026, "weekly-hours"),
                                                hours.value(),
                                                Operator.AT_MOST,
                                                hoursLimit("wales2026.weekly-hours-limit", 48),
                                                hours)
                                        : Reason.Unknown.of(Wales2026Rules.WORK_ON_CALL)))),
                rows(),
                onDuty());
    }

    private NewDealResult newDeal(
            Reason.Measured hours,
            Reason.Measured unsocial,
            Reason.@Nullable Measured weekends,
            Reason.Measured longest,
            Reason.Measured shortest,
            Reason.Measured run) {
        RuleResult duty = RuleResult.of(Reason.Compared.of(
                        rule(Contract.NEW_DEAL_2002, "longest-duty"),
                        newDealBroken ? Quantity.minutes(15 * HOUR) : longest.value(),
                        Operator.AT_MOST,
                        figure("newdeal2002.longest-duty.full-shift", Unit.MINUTES, Ratio.of(14 * HOUR)),
                        longest)
                .at(longest.cells()));
        RuleResult off = RuleResult.of(Reason.Compared.of(
                        rule(Contract.NEW_DEAL_2002, "shortest-off-duty"),
                        shortest.value(),
                        Operator.AT_LEAST,
                        figure("newdeal2002.shortest-off-duty", Unit.MINUTES, Ratio.of(8 * HOUR)),
                        shortest)
                .at(shortest.cells()));
        RuleResult days = RuleResult.of(Reason.Compared.of(
                        rule(Contract.NEW_DEAL_2002, "consecutive-duty-days"),
                        run.value(),
                        Operator.AT_MOST,
                        figure("newdeal2002.consecutive-duty-days", Unit.DAYS, Ratio.of(13)),
                        run)
                .at(run.cells()));
        Reason.Compared over48 = Reason.Compared.of(
                rule(Contract.NEW_DEAL_2002, "chart.over-48"),
                hours.value(),
                Operator.MORE_THAN,
                hoursLimit("newdeal2002.chart.band-2-hours", 48),
                hours);
        Reason.Compared oneThird = Reason.Compared.of(
                rule(Contract.NEW_DEAL_2002, "chart.one-third"),
                unsocial.value(),
                Operator.MORE_THAN,
                figure("newdeal2002.chart.one-third", Unit.FRACTION, Ratio.of(1, 3)),
                unsocial);
        FigureInForce oneInFour = figure("newdeal2002.chart.weekends.band-1", Unit.ONE_IN, Ratio.of(4));
        RuleId weekendRule = rule(Contract.NEW_DEAL_2002, "chart.weekends-band-1");
        Reason.Compared often = weekends == null
                ? Reason.Compared.unbounded(weekendRule, Operator.AT_MOST, oneInFour, false)
                : Reason.Compared.of(weekendRule, weekends.value(), Operator.AT_MOST, oneInFour, weekends);
        Band band = band(over48, oneThird, often);
        List<Reason> steps = new ArrayList<>();
        steps.add(Reason.Decided.of(
                rule(Contract.NEW_DEAL_2002, "chart.compliant"),
                newDealBroken ? "no" : "yes",
                newDealBroken ? new Reason[] {duty.reason()} : new Reason[0]));
        if (!newDealBroken) {
            steps.add(over48);
            steps.add(oneThird);
            steps.add(often);
        }
        return new NewDealResult(
                WorkingPattern.FULL_SHIFT,
                List.of(duty, off, days),
                band,
                supplement(band),
                new Reason.Decided(
                        rule(Contract.NEW_DEAL_2002, "chart"),
                        band.code(),
                        List.of(),
                        steps,
                        List.of(new Reason.Alternative("1A", oneThird))),
                null,
                null);
    }

    private Band band(Reason.Compared over48, Reason.Compared oneThird, Reason.Compared often) {
        if (newDealBroken) {
            return Band.BAND_3;
        }
        boolean mostAntisocial = oneThird.holds() || often.holds();
        if (over48.holds()) {
            return mostAntisocial ? Band.BAND_2A : Band.BAND_2B;
        }
        return mostAntisocial ? Band.BAND_1A : Band.BAND_1B;
    }

    private static FigureInForce supplement(Band band) {
        long percent =
                switch (band) {
                    case BAND_3 -> 100;
                    case BAND_2A -> 80;
                    case BAND_2B, BAND_1A -> 50;
                    default -> 40;
                };
        return figure("newdeal2002.supplement." + band.code(), Unit.FRACTION, Ratio.of(percent, 100));
    }

    private static WorkingTimeResult workingTime(Reason.Measured withCover, Reason.Measured plain) {
        return new WorkingTimeResult(
                withCover,
                plain,
                List.of(RuleResult.of(Reason.Compared.of(
                        rule(Contract.WORKING_TIME, "weekly-hours"),
                        withCover.value(),
                        Operator.AT_MOST,
                        hoursLimit("wtr.weekly-hours-limit", 48),
                        withCover))));
    }

    private List<PayRow> pay(Ratio supplement) {
        List<PayRow> rows = new ArrayList<>();
        for (Grade grade : List.of(Grade.F1, Grade.F2, Grade.REGISTRAR)) {
            for (int point = 0; point <= grade.topPoint(); point++) {
                long basic2002 = 36_629 + 2_000L * point + 9_000L * grade.ordinal();
                long basic2026 = 41_400 + 2_200L * point + 9_500L * grade.ordinal();
                rows.add(new PayRow(
                        grade,
                        point,
                        point,
                        pay("newdeal2002", basic2002, "banding-supplement", supplement, EvidenceGrade.PUBLISHED),
                        known
                                ? pay(
                                        "wales2026",
                                        basic2026,
                                        "out-of-hours",
                                        Ratio.of(26, 100),
                                        EvidenceGrade.UNOFFICIAL)
                                : null));
            }
        }
        return rows;
    }

    private static Pay pay(String key, long basic, String besides, Ratio share, EvidenceGrade grade) {
        Ratio addition = Ratio.of(basic).times(share);
        FigureInForce basicPay = figure(key + ".basic", Unit.POUNDS_PER_YEAR, Ratio.of(basic), grade);
        Reason.Measured basicReason = Reason.Measured.of("pay-line.basic", Quantity.poundsPerYear(Ratio.of(basic)))
                .using(basicPay);
        Reason.Measured addedReason = Reason.Measured.of("pay-line." + besides, Quantity.poundsPerYear(addition));
        return new Pay(
                pounds(basic),
                pounds(basic).plus(Money.roundedToThePenny(addition)),
                pounds(basic),
                List.of(
                        new PayLine("basic", pounds(basic), basicReason),
                        new PayLine(besides, Money.roundedToThePenny(addition), addedReason)),
                List.of(basicPay),
                List.of(),
                Reason.Measured.of(
                        key + ".pay",
                        Quantity.poundsPerYear(Ratio.of(basic).plus(addition)),
                        basicReason,
                        addedReason));
    }

    private static List<WeekRow> rows() {
        List<WeekRow> rows = new ArrayList<>();
        for (int week = 0; week < 26; week++) {
            rows.add(
                    switch (week) {
                        case 0 -> new WeekRow(48 * HOUR, 41 * HOUR, false);
                        case 2 -> new WeekRow(69 * HOUR + 30, 27 * HOUR + 30, true);
                        default -> new WeekRow(40 * HOUR, 0, false);
                    });
        }
        return rows;
    }

    private static List<Long> onDuty() {
        List<Long> minutes = new ArrayList<>();
        for (int hour = 0; hour < 168; hour++) {
            boolean day = hour / 24 < 5 && hour % 24 >= 9 && hour % 24 < 17;
            minutes.add((day ? 22 : hour % 24 < 9 || hour % 24 > 21 ? 1 : 2) * HOUR);
        }
        return minutes;
    }

    private static RuleId rule(Contract contract, String name) {
        return new RuleId(contract, name);
    }

    private static FigureInForce hoursLimit(String id, long hours) {
        return figure(id, Unit.MINUTES_PER_WEEK, Ratio.of(hours * HOUR));
    }

    private static FigureInForce figure(String id, Unit unit, Ratio value) {
        return figure(id, unit, value, EvidenceGrade.PUBLISHED);
    }

    private static FigureInForce figure(String id, Unit unit, Ratio value, EvidenceGrade grade) {
        return new FigureInForce(id, unit, value, LocalDate.of(2026, 4, 1), "M&D(W) 01/2026", "Annex A", grade, "");
    }

    private static Money pounds(long pounds) {
        return Money.roundedToThePenny(Ratio.of(pounds));
    }
}
