package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.BankHolidayCount;
import cymru.rhod.report.roster.DutyTally;
import cymru.rhod.report.roster.LeaveScope;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.report.roster.WorkingTimeReference;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Unit;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what the slots of a roster come to on their own dates: hours, rules, counts, shifts, leave. A line each in every table. */
final class SlotsText {

    private static final String INDENT = AssessmentText.INDENT;
    private static final String NONE = Wording.NO_VALUE;
    private static final String DOCTOR = "doctor";

    /** The room for columns of kinds beside the widest name of a slot. */
    private static final int ROOM_FOR_KINDS = Lines.WIDTH - SlotNames.WIDEST - INDENT.length();

    private static final int WIDEST_COUNT = 3;

    private final List<SlotReport> slots;
    private final List<PostReport> posts;
    private final List<String> shifts;
    private final Wording wording;
    private final Messages messages;
    private final SlotNames names;
    private final Lines lines;

    SlotsText(RotaReport report, RosterReport roster, Wording wording, Lines lines) {
        this.slots = report.slots();
        this.posts = roster.posts();
        this.shifts = List.copyOf(report.rota().shiftsByCode().keySet());
        this.wording = wording;
        this.messages = wording.messages();
        this.names = new SlotNames(wording);
        this.lines = lines;
    }

    void write() {
        hours();
        counts();
        shifts();
        leave();
    }

    private void hours() {
        table(
                "cli.slots.hours",
                (slot, post) -> {
                    PatternReport pattern = slot.pattern();
                    return List.of(
                            names.doctor(slot.slot().doctor()),
                            Integer.toString(post.post().days()),
                            shown(pattern.dutyHours()),
                            shown(pattern.workHoursWithCover()),
                            measured(post.workingTime().average()),
                            shown(pattern.wales2026().outOfHours()),
                            number(pattern.longestRunOfDutyDays()),
                            shown(pattern.longestDuty()),
                            shown(pattern.shortestOffDuty()));
                },
                DOCTOR,
                "days",
                "duty",
                "work",
                "reference",
                "out-of-hours",
                "run",
                "longest-duty",
                "rest");
        note(messages.get("cli.slots.hours.note"));
        referencePeriods();
    }

    /** Names the period of most slots first, then those of the others. */
    private void referencePeriods() {
        Map<String, List<String>> slotsByPeriod = new LinkedHashMap<>();
        for (PostReport post : posts) {
            WorkingTimeReference reference = post.workingTime();
            String period =
                    messages.get("cli.slots.period", wording.date(reference.first()), wording.date(reference.last()));
            slotsByPeriod.computeIfAbsent(period, unseen -> new ArrayList<>()).add(SlotNames.of(post.slot()));
        }
        String usual = slotsByPeriod.entrySet().stream()
                .max(Comparator.comparing(period -> period.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(NONE);
        StringBuilder others = new StringBuilder();
        slotsByPeriod.forEach((period, slotNames) -> {
            if (!period.equals(usual)) {
                others.append("; ")
                        .append(String.join(", ", slotNames))
                        .append(": ")
                        .append(period);
            }
        });
        note(messages.get("cli.slots.hours.reference", usual + others));
    }

    private void counts() {
        table(
                "cli.slots.counts",
                (slot, post) -> {
                    DutyTally tally = post.tally();
                    BankHolidayCount holidays = post.bankHolidays();
                    return List.of(
                            messages.get("cli.slots.of", number(tally.weekends()), tally.weekendsInPost()),
                            number(tally.otherWeekends()),
                            number(tally.nights()),
                            number(tally.longDays()),
                            shown(tally.outOfHours()),
                            shown(tally.normalDaytime()),
                            messages.get("cli.slots.of", number(holidays.worked()), number(holidays.inPost())),
                            number(holidays.owed()));
                },
                "weekends",
                "weekends-otherwise",
                "nights",
                "long-days",
                "out-of-hours",
                "daytime",
                "bank-holidays",
                "owed");
        note(messages.get("cli.slots.counts.note"));
    }

    private record Kind(String name, Function<DutyTally, Integer> times) {}

    private void shifts() {
        List<Kind> kinds = new ArrayList<>();
        shifts.forEach(code -> kinds.add(new Kind(code, tally -> tally.duties(code))));
        Arrays.stream(DayMark.values())
                .filter(mark -> mark != DayMark.OFF)
                .forEach(mark ->
                        kinds.add(new Kind(messages.get("cli.mark." + mark.code()), tally -> tally.days(mark))));
        kinds.removeIf(kind -> posts.stream().allMatch(post -> kind.times().apply(post.tally()) == 0));
        if (kinds.isEmpty()) {
            return;
        }
        lines.heading(messages.get("cli.slots.shifts"));
        for (List<Kind> some : partsThatFit(kinds)) {
            if (some.get(0) != kinds.get(0)) {
                lines.blank();
            }
            TextTable table = new TextTable(INDENT, numbers(some.size()));
            table.row(
                    Style.FAINT,
                    row(
                            messages.get("cli.report.slot"),
                            some.stream().map(Kind::name).toList()));
            for (PostReport post : posts) {
                table.row(
                        Style.PLAIN,
                        row(
                                SlotNames.of(post.slot()),
                                some.stream()
                                        .map(kind ->
                                                kind.times().apply(post.tally()).toString())
                                        .toList()));
            }
            lines.table(table);
        }
    }

    private static List<List<Kind>> partsThatFit(List<Kind> kinds) {
        List<List<Kind>> parts = new ArrayList<>();
        int taken = ROOM_FOR_KINDS;
        for (Kind kind : kinds) {
            int width =
                    TextTable.GAP.length() + Math.max(WIDEST_COUNT, kind.name().length());
            if (taken + width > ROOM_FOR_KINDS) {
                parts.add(new ArrayList<>());
                taken = 0;
            }
            parts.get(parts.size() - 1).add(kind);
            taken += width;
        }
        return parts;
    }

    private void leave() {
        table(
                "cli.slots.leave",
                (slot, post) -> {
                    LeaveScope leave = post.leave();
                    return List.of(
                            number(leave.entitlement()),
                            number(leave.putIn()),
                            number(leave.fixed()),
                            number(leave.takeable()),
                            leave.canBeTaken() && !leave.isMoreThanDue() ? "" : messages.get("verdict.warning.sign"),
                            number(leave.longest()),
                            leave.longestFirst() == null ? NONE : wording.date(leave.longestFirst()));
                },
                "due",
                "put-in",
                "fixed",
                "possible",
                "",
                "longest",
                "longest-from");
        note(messages.get("cli.slots.leave.note", messages.get("verdict.warning.sign")));
    }

    /** Writes a table with a row for each slot, under its heading; an empty column is one without a name. */
    private void table(String key, BiFunction<SlotReport, PostReport, List<String>> cells, String... columns) {
        lines.heading(messages.get(key));
        Align[] aligns = numbers(columns.length);
        if (columns[0].equals(DOCTOR)) {
            aligns[1] = Align.LEFT;
        }
        TextTable table = new TextTable(INDENT, aligns);
        table.row(
                Style.FAINT,
                row(
                        messages.get("cli.report.slot"),
                        Arrays.stream(columns)
                                .map(column -> column.isEmpty() ? "" : messages.get("cli.slots.column." + column))
                                .toList()));
        for (int index = 0; index < slots.size(); index++) {
            SlotReport slot = slots.get(index);
            table.row(Style.PLAIN, row(SlotNames.of(slot.slot()), cells.apply(slot, posts.get(index))));
        }
        lines.table(table);
    }

    /** Returns a column for names and as many for numbers. */
    private static Align[] numbers(int count) {
        Align[] columns = new Align[count + 1];
        Arrays.fill(columns, Align.RIGHT);
        columns[0] = Align.LEFT;
        return columns;
    }

    private static String[] row(String first, List<String> others) {
        List<String> cells = new ArrayList<>(others);
        cells.add(0, first);
        return cells.toArray(String[]::new);
    }

    private void note(String text) {
        lines.folded(Style.FAINT, INDENT, text);
    }

    private String shown(Reason.@Nullable Measured measured) {
        return measured == null ? NONE : wording.quantity(measured.value());
    }

    private String measured(Reason.Compared average) {
        Quantity measured = average.measured();
        return measured == null ? NONE : wording.quantity(measured);
    }

    /** Returns a number without the unit that its column names. */
    private String number(Reason.@Nullable Measured measured) {
        return measured == null
                ? NONE
                : wording.quantity(new Quantity(measured.value().value(), Unit.COUNT));
    }
}
