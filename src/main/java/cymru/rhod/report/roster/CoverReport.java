package cymru.rhod.report.roster;

import cymru.rhod.domain.roster.RosterCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who is on duty when, against the doctors needed. Only doctors there are count: vacant slots and days of leave have nobody, and
 * on call counts as on duty. Demand by the hour is judged from when the duties that the pattern gives before the first day
 * have ended, because who is there till then belongs to the roster before; where none would run into it, from midnight.
 *
 * <p>Days are counted from 0 for the roster's first, hours from 0 for midnight.
 */
public final class CoverReport {

    static final int HOURS = 24;

    /** Stands for hours without demand, and for days on which no demand says how many may be off. */
    static final int NOT_ASKED = Integer.MIN_VALUE;

    private final RosterCalendar calendar;
    private final List<CoverLine> lines;
    private final int[] onDuty;
    private final int[] balance;
    private final int[] onStandardDays;
    private final int[] mayBeOff;

    CoverReport(
            RosterCalendar calendar,
            List<CoverLine> lines,
            int[] onDuty,
            int[] balance,
            int[] onStandardDays,
            int[] mayBeOff) {
        this.calendar = calendar;
        this.lines = List.copyOf(lines);
        this.onDuty = onDuty;
        this.balance = balance;
        this.onStandardDays = onStandardDays;
        this.mayBeOff = mayBeOff;
    }

    /** Returns each line of the demand, in its order. */
    public List<CoverLine> lines() {
        return lines;
    }

    /** Returns the fewest doctors on duty at any minute of an hour. */
    public int onDuty(int day, int hour) {
        return onDuty[day * HOURS + hour];
    }

    /** Returns those minus the doctors wanted in that hour: below 0 a gap, above it a surplus; nothing where none are asked for. */
    public OptionalInt balance(int day, int hour) {
        return asked(balance[day * HOURS + hour]);
    }

    /** Returns how many doctors work a normal working day, the time in which there is training; on a bank holiday nobody does. */
    public int onStandardDays(int day) {
        return onStandardDays[day];
    }

    /**
     * Returns how many of those on normal working days may be off without falling below a minimum; nothing where no demand
     * concerns normal working days, or nobody works one on that day.
     */
    public OptionalInt mayBeOff(int day) {
        return onStandardDays[day] == 0 ? OptionalInt.empty() : asked(mayBeOff[day]);
    }

    /** Returns how many doctors are missing on a day, the worst of all lines. */
    public int gap(int day) {
        return lines.stream().mapToInt(line -> line.gap(day)).max().orElse(0);
    }

    /** Returns how many doctors there are beyond those wanted on a day, over all lines. */
    public int surplus(int day) {
        return lines.stream().mapToInt(line -> line.surplus(day)).sum();
    }

    /** Returns every gap, by date and then in the order of the lines. */
    public List<CoverGap> gaps() {
        List<CoverGap> gaps = new ArrayList<>();
        for (int day = 0; day < calendar.days(); day++) {
            for (CoverLine line : lines) {
                if (line.gap(day) > 0) {
                    gaps.add(new CoverGap(
                            calendar.date(day), line.demand(), line.present(day).getAsInt(), line.vacant(day)));
                }
            }
        }
        return gaps;
    }

    private static OptionalInt asked(int number) {
        return number == NOT_ASKED ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
