package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.roster.CoverGap;
import cymru.rhod.report.roster.CoverLine;
import cymru.rhod.report.roster.CoverReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes who is there against the doctors needed: gaps, surplus, how many may be off at once, and the time for training. */
final class CoverText {

    private static final String INDENT = AssessmentText.INDENT;

    /** How many gaps are written out; the others are counted. */
    private static final int MOST_GAPS = 12;

    private final RosterReport roster;
    private final RosterCalendar calendar;
    private final CoverReport cover;
    private final Wording wording;
    private final Messages messages;
    private final Lines lines;

    CoverText(RosterReport roster, Wording wording, Lines lines) {
        this.roster = roster;
        this.calendar = roster.calendar();
        this.cover = roster.cover();
        this.wording = wording;
        this.messages = wording.messages();
        this.lines = lines;
    }

    void write() {
        lines.heading(messages.get("cli.cover"));
        if (cover.lines().isEmpty()) {
            lines.folded(Style.PLAIN, INDENT, messages.get("cli.cover.not-set"));
        } else {
            needed();
            gaps();
            mayBeOff();
        }
        lines.folded(
                Style.PLAIN,
                INDENT,
                messages.get(
                        "cli.cover.training",
                        wording.quantity(roster.normalDaytime().value())));
    }

    private void needed() {
        TextTable table =
                new TextTable(INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
        table.row(
                Style.FAINT,
                messages.get("cli.cover.needed"),
                messages.get("cli.cover.doctors"),
                messages.get("cli.cover.minimum"),
                messages.get("cli.cover.days-short"),
                messages.get("cli.cover.days-below-minimum"),
                messages.get("cli.cover.days-over"));
        for (CoverLine line : cover.lines()) {
            Demand demand = line.demand();
            table.row(
                    Style.PLAIN,
                    name(demand),
                    Integer.toString(demand.doctors()),
                    Integer.toString(demand.minimum()),
                    days(day -> line.gap(day) > 0),
                    days(line::isBelowMinimum),
                    days(day -> line.surplus(day) > 0));
        }
        lines.table(table);
    }

    private void gaps() {
        List<CoverGap> gaps = cover.gaps();
        for (CoverGap gap : gaps.subList(0, Math.min(MOST_GAPS, gaps.size()))) {
            lines.folded(
                    gap.isBelowMinimum() ? Style.BAD : Style.ATTENTION,
                    INDENT + "! ",
                    messages.get(
                            "cli.cover.gap",
                            wording.date(gap.date()),
                            name(gap.demand()),
                            gap.present(),
                            gap.demand().doctors(),
                            gap.vacant()));
        }
        if (gaps.size() > MOST_GAPS) {
            lines.folded(Style.FAINT, INDENT + "  ", messages.get("cli.cover.more-gaps", gaps.size() - MOST_GAPS));
        }
    }

    /** Says on how many normal working days how many may be off. */
    private void mayBeOff() {
        Map<Integer, Integer> daysByNumber = new TreeMap<>();
        for (int day = 0; day < calendar.days(); day++) {
            OptionalInt number = cover.mayBeOff(day);
            if (number.isPresent()) {
                daysByNumber.merge(number.getAsInt(), 1, Integer::sum);
            }
        }
        if (!daysByNumber.isEmpty()) {
            String said = daysByNumber.entrySet().stream()
                    .map(entry -> messages.get("cli.cover.may-be-off.on", entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining(", "));
            lines.folded(Style.PLAIN, INDENT, messages.get("cli.cover.may-be-off", said));
        }
    }

    private String days(IntPredicate test) {
        return Long.toString(IntStream.range(0, calendar.days()).filter(test).count());
    }

    private String name(Demand demand) {
        Demand.Hours hours = demand.hours();
        String what = hours == null
                ? String.valueOf(demand.shift())
                : messages.get(
                        "cli.cover.hours",
                        Minutes.asClockTime(hours.startMinute()),
                        Minutes.asClockTime(hours.endMinute()));
        if (demand.days().isEmpty()) {
            return what;
        }
        String days = Arrays.stream(DayOfWeek.values())
                .filter(demand::isOn)
                .map(wording::shortDay)
                .collect(Collectors.joining(" "));
        return what + " " + days;
    }
}
