package cymru.rhod.samples;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Variant;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.SwitchableRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rotas drawn from a seed: the same seed always gives the same rotas. */
public final class RandomRotas {

    private static final List<String> TEXTS = List.of(
            "",
            "Ward 3",
            "Gŵyl Ŷ",
            "a \"quoted\" \\ text",
            "line\nbreak\ttab",
            "😀",
            "\u0001",
            "null",
            "week:3, day:6");
    private static final List<String> CODES =
            List.of("S", "L1", "N/2", "Ŵ", "😀", "on-cal", "week:3", "\"", "\\", "--");
    private static final List<String> EXTRAS = List.of(
            "null",
            "true",
            "1.50",
            "1E+999999999",
            "\"ŵ \\\" \\n\"",
            "[]",
            "{}",
            "[1,[2,{\"slots\":[3]}]]",
            "{\"date\":\"x\"}");

    private final Random random;

    public RandomRotas(long seed) {
        random = new Random(seed);
    }

    /**
     * Draws a rota such as people work, to be assessed: 1 to 12 weeks with all kinds of duty, marks, leave and settings, and
     * the standard day S.
     */
    public Rota worked() {
        List<ShiftType> shifts = workedShifts();
        List<Week> weeks = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int week = 0; week < count; week++) {
            weeks.add(workedWeek(shifts));
        }
        return Rota.of(RotaDetails.named("random", "Random"), shifts, weeks).withSettings(workedSettings());
    }

    /** Draws a rota that a file may hold, however odd, each field given or left out by chance. */
    public Rota storable() {
        List<ShiftType> shifts = storableShifts();
        List<Week> weeks = storableWeeks(shifts);
        RotaDetails details = new RotaDetails(text(), text(), text(), text(), text(), text());
        return new Rota(
                details,
                shifts,
                weeks,
                storableSettings(),
                variants(shifts),
                demand(shifts),
                maybe(() -> roster(shifts, weeks.size())),
                outlook(),
                premia(),
                workSchedule(),
                extras());
    }

    private List<Week> storableWeeks(List<ShiftType> shifts) {
        return IntStream.range(0, 1 + random.nextInt(10))
                .mapToObj(week -> new Week(IntStream.range(0, 7)
                        .mapToObj(day -> cell(shifts, false))
                        .toList()))
                .toList();
    }

    private List<Variant> variants(List<ShiftType> shifts) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number -> new Variant(text() + number, storableWeeks(shifts)))
                .toList();
    }

    private List<ShiftType> workedShifts() {
        List<ShiftType> shifts = new ArrayList<>();
        shifts.add(workedShift("S", DutyKind.STANDARD_DAY, 7 * 60 + 30 + random.nextInt(4) * 30, 8 * 60));
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            shifts.add(workedShift(
                    "T" + i, any(DutyKind.values()), random.nextInt(24 * 60), 60 + random.nextInt(25 * 60)));
        }
        return shifts;
    }

    private ShiftType workedShift(String code, DutyKind kind, long start, long length) {
        boolean onCall = kind == DutyKind.ON_CALL;
        ExpectedWork work = new ExpectedWork(random.nextInt(30), random.nextInt(30));
        return new ShiftType(
                code,
                null,
                code,
                start,
                length,
                kind,
                onCall ? maybe(random::nextBoolean) : null,
                null,
                onCall && random.nextInt(3) > 0 ? new WorkOnCall(work, work) : null,
                null,
                Map.of());
    }

    private Week workedWeek(List<ShiftType> shifts) {
        List<Cell> cells = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            cells.add(workedCell(shifts, day));
        }
        return new Week(cells);
    }

    private Cell workedCell(List<ShiftType> shifts, int day) {
        int drawn = random.nextInt(20);
        if (drawn == 0) {
            return Cell.marked(DayMark.LEAVE);
        }
        if (drawn == 1) {
            return Cell.marked(DayMark.ZERO);
        }
        if (drawn == 2) {
            return Cell.of("S", code(shifts));
        }
        if (day >= 5 ? drawn < 15 : drawn < 6) {
            return Cell.OFF;
        }
        return Cell.of(drawn < 14 ? "S" : code(shifts));
    }

    private RotaSettings workedSettings() {
        Definitions definitions = definitions(6);
        boolean lessThanFullTime = random.nextInt(4) == 0;
        Grade grade = Grade.values()[random.nextInt(3)];
        return RotaSettings.DEFAULT
                .withGrade(grade, random.nextInt(grade.topPoint() + 1), random.nextInt(10))
                .withPlacement(random.nextInt(5) == 0 ? Placement.GP_PRACTICE : Placement.HOSPITAL)
                .withLessThanFullTime(lessThanFullTime, Ratio.ONE)
                .withCover(new CoverSettings(
                        maybe(random::nextBoolean),
                        maybe(() -> Ratio.of(random.nextInt(140), 10)),
                        maybe(() -> random.nextInt(50) * 60L)))
                .withOnCall(new OnCallSettings(random.nextBoolean(), null))
                .withDefinitions(definitions);
    }

    private List<ShiftType> storableShifts() {
        List<ShiftType> shifts = new ArrayList<>();
        for (String code : CODES.subList(0, random.nextInt(CODES.size() + 1))) {
            long length = 1 + random.nextInt((int) ShiftType.LONGEST_MINUTES);
            String key = "kKŵ1-😀,+\"\\"
                    .codePoints()
                    .skip(shifts.size())
                    .mapToObj(Character::toString)
                    .findFirst()
                    .orElseThrow();
            shifts.add(new ShiftType(
                    code,
                    maybe(() -> key),
                    random.nextBoolean() ? code : text(),
                    random.nextInt(1440),
                    length,
                    any(DutyKind.values()),
                    maybe(random::nextBoolean),
                    maybe(() -> new PlannedRest(upTo(length), upTo(length))),
                    maybe(() -> new WorkOnCall(work(length), work(length))),
                    maybe(() -> "#%06X".formatted(random.nextInt(1 << 24))),
                    extras()));
        }
        return shifts;
    }

    private ExpectedWork work(long length) {
        long plain = upTo(length);
        return new ExpectedWork(plain, upTo(length - plain));
    }

    private Cell cell(List<ShiftType> shifts, boolean onDate) {
        if (shifts.isEmpty() || random.nextInt(3) == 0) {
            return Cell.marked(any(Arrays.stream(DayMark.values())
                    .filter(mark -> onDate || mark.isAllowedInPattern())
                    .toArray(DayMark[]::new)));
        }
        return Cell.of(random.ints(1 + random.nextInt(2), 0, shifts.size())
                .mapToObj(index -> shifts.get(index).code())
                .toArray(String[]::new));
    }

    private RotaSettings storableSettings() {
        Grade grade = maybe(() -> any(Grade.values()));
        return new RotaSettings(
                grade,
                point(grade),
                maybe(() -> random.nextInt(20)),
                any(Placement.values()),
                random.nextBoolean(),
                share(),
                maybe(() -> new PayYear(2024 + random.nextInt(3))),
                new CoverSettings(
                        maybe(random::nextBoolean),
                        maybe(() -> Ratio.of(random.nextInt(52_000_000), 1_000_000)),
                        maybe(() -> upTo(168 * 60))),
                new OnCallSettings(maybe(random::nextBoolean), maybe(() -> Ratio.of(100 + random.nextInt(1000), 100))),
                maybe(() -> new AvailabilityRate(
                        any(AvailabilityRate.Mode.values()), Ratio.of(random.nextInt(100_000), 1000))),
                definitions(4),
                rulesOff(),
                ownFigures());
    }

    private Set<String> rulesOff() {
        return SwitchableRules.names().stream()
                .filter(rule -> random.nextInt(6) == 0)
                .collect(Collectors.toSet());
    }

    private List<OwnFigure> ownFigures() {
        LocalDate from = LocalDate.of(2024, 4, 1).plusDays(random.nextInt(1000));
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(
                        new OwnFigure(
                                "newdeal2002.chart.one-third", from, Ratio.of(1 + random.nextInt(9), 9), "a trial"),
                        new OwnFigure(
                                "newdeal2002.work-hours-limit", from, Ratio.of(1 + upTo(168 * 60 - 1)), "“Lleol”"),
                        new OwnFigure(
                                "wales2026.basic.F1", from, Ratio.of(1 + random.nextInt(9_999_999), 100), "what if?"));
    }

    /** Draws the readings of the definitions, one in so many of them the alternative one. */
    private Definitions definitions(int oneIn) {
        Definitions definitions = Definitions.DEFAULT;
        for (Definition definition : Definition.values()) {
            definitions = definitions.with(definition, random.nextInt(oneIn) == 0);
        }
        return definitions;
    }

    private Roster roster(List<ShiftType> shifts, int patternWeeks) {
        LocalDate start = LocalDate.of(2024, 2, 20).plusDays(random.nextInt(1000));
        int weeks = 1 + random.nextInt(30);
        List<Slot> slots = IntStream.range(0, random.nextInt(6))
                .mapToObj(index -> {
                    Map<LocalDate, Cell> changes = new HashMap<>();
                    for (int change = random.nextInt(4); change > 0; change--) {
                        changes.put(start.plusDays(random.nextInt(weeks * 7)), cell(shifts, true));
                    }
                    Map<LocalDate, String> notes = new HashMap<>();
                    for (int note = random.nextInt(3); note > 0; note--) {
                        notes.put(start.plusDays(random.nextInt(weeks * 7)), text());
                    }
                    return Slot.of("slot " + index, text(), 1 + random.nextInt(patternWeeks))
                            .withDoctor(maybe(this::doctor))
                            .withDates(
                                    maybe(() -> start.plusDays(random.nextInt(4))),
                                    maybe(() -> start.plusDays(weeks * 7L - 1 - random.nextInt(3))))
                            .withFixedDaysOff(weekdays())
                            .withChanges(changes)
                            .withNotes(notes)
                            .withExtras(extras());
                })
                .toList();
        List<OneOffHoliday> bankHolidays = IntStream.range(0, random.nextInt(3))
                .mapToObj(index -> new OneOffHoliday(start.plusDays(index * 10L - 5), text()))
                .toList();
        return Roster.of(start, weeks, slots)
                .withNoticeWeeks(random.nextInt(10))
                .withBankHolidays(bankHolidays)
                .withExtras(extras());
    }

    private List<Demand> demand(List<ShiftType> shifts) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(index -> {
                    int doctors = random.nextInt(20);
                    int minimum = random.nextInt(doctors + 1);
                    return shifts.isEmpty() || random.nextBoolean()
                            ? Demand.ofHours(
                                    new Demand.Hours(random.nextInt(1440), random.nextInt(1440)),
                                    weekdays(),
                                    doctors,
                                    minimum)
                            : Demand.ofShift(
                                    shifts.get(random.nextInt(shifts.size())).code(), weekdays(), doctors, minimum);
                })
                .toList();
    }

    private Set<DayOfWeek> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
    }

    private Doctor doctor() {
        Grade grade = maybe(() -> any(Grade.values()));
        return new Doctor(
                grade,
                point(grade),
                maybe(() -> random.nextInt(20)),
                maybe(() -> any(ContractChoice.values())),
                share(),
                any(Placement.values()),
                random.nextBoolean(),
                maybe(() -> random.nextInt(60)),
                random.nextBoolean() ? Employment.UNKNOWN : employment(),
                extras());
    }

    private Employment employment() {
        return new Employment(
                several(3, this::servicePost),
                maybe(() -> any(TrainingStage.values())),
                maybe(this::date),
                random.nextBoolean(),
                maybe(this::protection),
                several(3, () -> new LateStay(date(), random.nextInt(1440), random.nextInt(1440))),
                offered());
    }

    private List<OfferedPay> offered() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number -> new OfferedPay("line " + number + text(), money()))
                .toList();
    }

    private WorkSchedule workSchedule() {
        return new WorkSchedule(
                several(3, () -> new WorkSchedule.Contact("role " + text(), text(), text())),
                several(3, this::text),
                text(),
                text());
    }

    private ServicePost servicePost() {
        ServiceKind kind = any(ServiceKind.values());
        LocalDate from = date();
        return new ServicePost(
                kind,
                maybe(() -> any(Grade.values())),
                from,
                maybe(() -> from.plusDays(random.nextInt(700))),
                maybe(() -> kind.weights().get(random.nextInt(kind.weights().size()))));
    }

    private Protection protection() {
        return new Protection(
                date(),
                maybe(this::money),
                share(),
                maybe(() -> any(Protection.SUPPLEMENTS.toArray(String[]::new))),
                any(Protection.Implementation.values()),
                maybe(this::date),
                new ProtectionTerms(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        any(ProtectionTerms.Lasting.values()),
                        maybe(this::date),
                        random.nextBoolean(),
                        random.nextBoolean()));
    }

    /** Draws awards and posts in the order of their dates, none on another. */
    private Outlook outlook() {
        List<AssumedAward> awards = IntStream.range(0, random.nextInt(3))
                .mapToObj(year -> new AssumedAward(
                        LocalDate.of(2027 + year, 4, 1), Ratio.of(random.nextInt(100_000_000), 1_000_000)))
                .toList();
        List<CareerPost> career = IntStream.range(0, random.nextInt(3))
                .mapToObj(year -> careerPost(LocalDate.of(2027 + year, 8, 4)))
                .toList();
        return new Outlook(awards, career);
    }

    private CareerPost careerPost(LocalDate from) {
        Long hours = maybe(() -> upTo(100 * 60));
        return new CareerPost(
                from,
                from.plusDays(random.nextInt(360)),
                any(Grade.values()),
                share(),
                any(Placement.values()),
                maybe(() -> any(CareerPost.BANDS.toArray(String[]::new))),
                hours,
                hours == null ? null : maybe(() -> upTo(hours)));
    }

    private List<Premium> premia() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number -> new Premium("premium " + number + text(), money(), random.nextBoolean()))
                .toList();
    }

    private Money money() {
        return new Money(random.nextInt(10_000_000));
    }

    private LocalDate date() {
        return LocalDate.of(2024, 2, 20).plusDays(random.nextInt(2000));
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }

    private @Nullable Integer point(@Nullable Grade grade) {
        return maybe(() -> random.nextInt(1 + (grade == null ? 9 : grade.topPoint())));
    }

    private Ratio share() {
        return random.nextBoolean() ? Ratio.ONE : Ratio.of(1 + random.nextInt(1_000_000), 1_000_000);
    }

    private Map<String, String> extras() {
        Map<String, String> extras = new HashMap<>();
        for (int number = random.nextInt(3); number > 0; number--) {
            extras.put("later " + random.nextInt(5), EXTRAS.get(random.nextInt(EXTRAS.size())));
        }
        return extras;
    }

    private String code(List<ShiftType> shifts) {
        return shifts.get(random.nextInt(shifts.size())).code();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private long upTo(long most) {
        return random.nextInt((int) most + 1);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
