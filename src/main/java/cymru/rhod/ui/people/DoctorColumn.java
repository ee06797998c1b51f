package cymru.rhod.ui.people;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.roster.DoctorPay;
import cymru.rhod.report.roster.DutyTally;
import cymru.rhod.report.roster.LeaveScope;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.NumberTexts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the table says of each doctor besides the name. */
enum DoctorColumn {
    GRADE(
            Group.POST,
            "people.column.grade",
            (row, wording) -> ofDoctor(
                    row,
                    doctor -> doctor.grade() == null
                            ? null
                            : wording.messages().get("grade." + doctor.grade().code()))),
    POINT(Group.POST, "people.column.point", (row, wording) -> ofWhole(row, Doctor::point2002)),
    SERVICE(Group.POST, "people.column.service", (row, wording) -> ofWhole(row, Doctor::serviceYears)),
    CONTRACT(
            Group.POST,
            "people.column.contract",
            (row, wording) -> ofDoctor(
                    row,
                    doctor -> doctor.contract() == null
                            ? null
                            : wording.messages().get(nameOf(doctor.contract())))),
    SHARE(
            Group.POST,
            "people.column.share",
            (row, wording) -> row.doctor() == null
                    ? CellValue.NONE
                    : new CellValue(
                            NumberTexts.ofShare(row.doctor().share()),
                            row.doctor().share(),
                            null)),
    PLACEMENT(
            Group.POST,
            "people.column.placement",
            (row, wording) -> ofDoctor(row, doctor -> wording.messages()
                    .get("placement." + doctor.placement().code()))),
    START_WEEK(Group.POST, "people.column.start-week", (row, wording) -> {
        int week = row.slot().startWeek();
        return new CellValue(String.valueOf(week), Ratio.of(week), null);
    }),

    DUTY_HOURS(
            Group.HOURS,
            "people.column.duty-hours",
            Unit.MINUTES_PER_WEEK,
            ofPattern(PatternReport::dutyHoursWithCover)),
    WORK_HOURS(
            Group.HOURS,
            "people.column.work-hours",
            Unit.MINUTES_PER_WEEK,
            ofPattern(PatternReport::workHoursWithCover)),
    OUT_OF_HOURS(Group.HOURS, "people.column.out-of-hours", Unit.MINUTES, row -> row.post()
            .tally()
            .outOfHours()),
    UNSOCIAL(Group.HOURS, "people.column.unsocial", Unit.FRACTION, ofPattern(PatternReport::outOfHoursFraction)),
    REFERENCE(Group.HOURS, "people.column.reference", DoctorColumn::reference, Unit.MINUTES_PER_WEEK),

    NIGHTS(Group.SHIFTS, "people.column.nights", Unit.COUNT, ofTally(DutyTally::nights)),
    LONG_DAYS(Group.SHIFTS, "people.column.long-days", Unit.COUNT, ofTally(DutyTally::longDays)),
    WEEKENDS(Group.SHIFTS, "people.column.weekends", Unit.COUNT, ofTally(DutyTally::weekends)),
    OTHER_WEEKENDS(Group.SHIFTS, "people.column.other-weekends", Unit.COUNT, ofTally(DutyTally::otherWeekends)),
    BANK_HOLIDAYS(Group.SHIFTS, "people.column.bank-holidays", Unit.DAYS, row -> row.post()
            .bankHolidays()
            .worked()),
    LIEU_DAYS(Group.SHIFTS, "people.column.lieu-days", Unit.DAYS, row -> row.post()
            .bankHolidays()
            .owed()),
    LONGEST_RUN(Group.SHIFTS, "people.column.longest-run", Unit.DAYS, ofPattern(PatternReport::longestRunOfDutyDays)),
    SHORTEST_REST(Group.SHIFTS, "people.column.shortest-rest", Unit.MINUTES, ofPattern(PatternReport::shortestOffDuty)),

    LEAVE_DUE(Group.LEAVE, "people.column.leave-due", Unit.DAYS, row -> row.post()
            .leave()
            .entitlement()),
    LEAVE_PUT_IN(Group.LEAVE, "people.column.leave-put-in", Unit.DAYS, row -> row.post()
            .leave()
            .putIn()),
    LEAVE_FIXED(Group.LEAVE, "people.column.leave-fixed", Unit.DAYS, row -> row.post()
            .leave()
            .fixed()),
    LEAVE_POSSIBLE(Group.LEAVE, "people.column.leave-possible", Unit.DAYS, row -> row.post()
            .leave()
            .takeable()),
    LEAVE_LONGEST(Group.LEAVE, "people.column.leave-longest", Unit.DAYS, row -> row.post()
            .leave()
            .longest()),
    LEAVE_VERDICT(Group.LEAVE, "people.column.leave-verdict", DoctorColumn::leaveVerdict),

    NEW_DEAL(Group.RULES, "people.column.new-deal", (row, wording) -> verdict(row, Contract.NEW_DEAL_2002, wording)),
    WORKING_TIME(
            Group.RULES, "people.column.working-time", (row, wording) -> verdict(row, Contract.WORKING_TIME, wording)),
    WALES_2026(Group.RULES, "people.column.wales-2026", (row, wording) -> verdict(row, Contract.WALES_2026, wording)),
    BAND(Group.RULES, "people.column.band", (row, wording) -> {
        NewDealResult newDeal = row.report().pattern().newDeal();
        return new CellValue(
                wording.messages().get("band." + newDeal.band().code() + ".short"),
                newDeal.supplementShare(),
                newDeal.path());
    }),

    PAY_2002(Group.PAY, "people.column.pay-2002", DoctorPay::newDeal),
    PAY_2026(Group.PAY, "people.column.pay-2026", DoctorPay::wales2026),
    PAY_OWN(Group.PAY, "people.column.pay-own", DoctorPay::own),
    DIFFERENCE(Group.PAY, "people.column.difference", DoctorColumn::difference, Unit.POUNDS_PER_YEAR);

    /** Columns that belong together. */
    enum Group {
        POST("people.group.post"),
        HOURS("people.group.hours"),
        SHIFTS("people.group.shifts"),
        LEAVE("people.group.leave"),
        RULES("people.group.rules"),
        PAY("people.group.pay");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** Returns the message key of its heading. */
        String key() {
            return key;
        }

        List<DoctorColumn> columns() {
            return Arrays.stream(DoctorColumn.values())
                    .filter(column -> column.group == this)
                    .toList();
        }
    }

    private static final Set<DoctorColumn> USUAL =
            EnumSet.of(WORK_HOURS, NIGHTS, WEEKENDS, BAND, PAY_2002, PAY_2026, DIFFERENCE);

    private final Group group;
    private final String key;
    private final BiFunction<DoctorRow, Wording, CellValue> value;
    private final @Nullable Unit unit;

    /** A column of words, or of numbers that have no mean. */
    DoctorColumn(Group group, String key, BiFunction<DoctorRow, Wording, CellValue> value) {
        this(group, key, value, null);
    }

    DoctorColumn(Group group, String key, BiFunction<DoctorRow, Wording, CellValue> value, @Nullable Unit unit) {
        this.group = group;
        this.key = key;
        this.value = value;
        this.unit = unit;
    }

    DoctorColumn(Group group, String key, Unit unit, Function<DoctorRow, Reason.@Nullable Measured> measure) {
        this(group, key, (row, wording) -> measured(measure.apply(row), unit, wording), unit);
    }

    DoctorColumn(Group group, String key, Function<DoctorPay, @Nullable PayOnDates> pay) {
        this(group, key, (row, wording) -> ofPay(pay.apply(row.post().pay()), wording), Unit.POUNDS_PER_YEAR);
    }

    Group group() {
        return group;
    }

    /** Returns the message key of its heading; {@code <key>.hint} explains it, where there is such a text. */
    String key() {
        return key;
    }

    /** Returns the name by which it is remembered. */
    String code() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** Says whether it is shown until a person chooses others: what a rota is judged by, in as much room as there usually is. */
    boolean isUsual() {
        return USUAL.contains(this);
    }

    CellValue value(DoctorRow row, Wording wording) {
        return value.apply(row, wording);
    }

    /** Says whether its numbers are held against one another. */
    boolean hasSpread() {
        return unit != null;
    }

    /** Returns the longest text that is usual in the column; empty where words stand, which differ in length. */
    String sample() {
        if (unit == Unit.POUNDS_PER_YEAR) {
            return this == DIFFERENCE ? "▲ +£18,888†" : "▲ £88,888✎*†";
        }
        if (unit == Unit.COUNT) {
            return "▲ 88";
        }
        return isNumeric() ? "▲ 48:00" : "";
    }

    /** Says whether it holds numbers, which stand at the right. */
    boolean isNumeric() {
        return unit != null || this == POINT || this == SERVICE || this == SHARE || this == START_WEEK;
    }

    /** Says whether it holds how something came out, and not how much of it there is. */
    boolean isVerdict() {
        return group == Group.RULES || this == LEAVE_VERDICT;
    }

    /** Returns a mean or another number of the column in words. */
    String inWords(Ratio number, Wording wording) {
        if (unit == Unit.POUNDS_PER_YEAR) {
            Money money = Money.roundedToThePenny(number);
            return this == DIFFERENCE ? wording.signedPounds(money) : wording.pounds(money);
        }
        return unit == null ? "" : wording.quantity(new Quantity(number, inColumn(unit)));
    }

    /** Returns the message key of the short name of a contract. */
    static String nameOf(ContractChoice contract) {
        return switch (contract) {
            case NEW_DEAL_2002 -> "people.contract.2002";
            case WALES_2026 -> "people.contract.2026";
        };
    }

    private static CellValue ofDoctor(DoctorRow row, Function<Doctor, @Nullable String> words) {
        String text = row.doctor() == null ? null : words.apply(row.doctor());
        return text == null ? CellValue.NONE : CellValue.of(text);
    }

    private static CellValue ofWhole(DoctorRow row, Function<Doctor, @Nullable Integer> number) {
        Integer whole = row.doctor() == null ? null : number.apply(row.doctor());
        return whole == null ? CellValue.NONE : new CellValue(String.valueOf(whole), Ratio.of(whole), null);
    }

    private static Function<DoctorRow, Reason.@Nullable Measured> ofPattern(
            Function<PatternReport, Reason.@Nullable Measured> measure) {
        return row -> measure.apply(row.report().pattern());
    }

    private static Function<DoctorRow, Reason.@Nullable Measured> ofTally(
            Function<DutyTally, Reason.Measured> measure) {
        return row -> measure.apply(row.post().tally());
    }

    private static CellValue measured(Reason.@Nullable Measured measured, Unit unit, Wording wording) {
        if (measured == null) {
            return CellValue.NONE;
        }
        Ratio number = measured.value().value();
        return new CellValue(wording.quantity(new Quantity(number, inColumn(unit))), number, measured);
    }

    /** The heading says that a column counts days. */
    private static Unit inColumn(Unit unit) {
        return unit == Unit.DAYS ? Unit.COUNT : unit;
    }

    private static CellValue reference(DoctorRow row, Wording wording) {
        Reason.Compared average = row.post().workingTime().average();
        Quantity measured = average.measured();
        return measured == null ? CellValue.NONE : new CellValue(wording.quantity(measured), measured.value(), average);
    }

    private static CellValue verdict(DoctorRow row, Contract contract, Wording wording) {
        return row.report().pattern().rules(contract).stream()
                .min(Comparator.comparing((RuleResult rule) -> Verdict.IN_ORDER_OF_WEIGHT.indexOf(rule.verdict())))
                .map(rule -> new CellValue(
                        inWords(rule.verdict(), wording),
                        Ratio.of(Verdict.IN_ORDER_OF_WEIGHT.indexOf(rule.verdict())),
                        rule.reason()))
                .orElse(CellValue.NONE);
    }

    private static CellValue leaveVerdict(DoctorRow row, Wording wording) {
        LeaveScope leave = row.post().leave();
        if (leave.entitlement() == null) {
            return CellValue.NONE;
        }
        Ratio left = leave.left();
        boolean isTooMuch = left != null && leave.isMoreThanDue();
        Verdict verdict = leave.canBeTaken() && !isTooMuch ? Verdict.KEPT : Verdict.WARNING;
        String words = left != null && isTooMuch
                ? wording.messages()
                        .get("people.leave.more-than-due", wording.quantity(new Quantity(left.abs(), Unit.COUNT)))
                : wording.messages().get(leave.canBeTaken() ? "people.leave.enough" : "people.leave.too-little");
        return new CellValue(
                sign(verdict, wording) + " " + words,
                Ratio.of(Verdict.IN_ORDER_OF_WEIGHT.indexOf(verdict)),
                leave.entitlement());
    }

    private static String inWords(Verdict verdict, Wording wording) {
        return sign(verdict, wording) + " " + wording.messages().get("panels.verdict.word." + verdict.code());
    }

    private static String sign(Verdict verdict, Wording wording) {
        return wording.messages().get("verdict." + verdict.code() + ".sign");
    }

    private static CellValue ofPay(@Nullable PayOnDates pay, Wording wording) {
        return pay == null
                ? CellValue.NONE
                : new CellValue(
                        wording.pounds(pay.year()) + PayMarks.of(pay.basis()),
                        pounds(pay.year()),
                        pay.pay().reason());
    }

    private static CellValue difference(DoctorRow row, Wording wording) {
        DoctorPay pay = row.post().pay();
        Money difference = pay.difference();
        if (difference == null || pay.newDeal() == null || pay.wales2026() == null) {
            return CellValue.NONE;
        }
        return new CellValue(
                wording.difference(pay.newDeal().year(), pay.wales2026().year()) + PayMarks.ofDifference(pay.basis()),
                pounds(difference),
                pay.wales2026().pay().reason());
    }

    private static Ratio pounds(Money money) {
        return Ratio.of(money.pence(), 100);
    }
}
