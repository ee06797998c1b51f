package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The duties of a pattern repeated without end: a duty that runs past the last Sunday goes on in week 1. Source: banding-2002,
 * section 3.2. Those of dates with a beginning and an end do not go round: what follows the last day is not known, and not the
 * first (decision 0013).
 *
 * @param weeks weeks in the cycle, at least 1
 * @param duties in the order of their starts; those of one start in the order of their cell
 * @param dates as in {@link PatternDays}
 */
public record DutyCycle(int weeks, List<Duty> duties, @Nullable Interval dates) {

    /**
     * Lays out the duties of a pattern.
     *
     * @param shifts the shift types that the cells name
     */
    public static DutyCycle of(PatternDays days, Map<String, ShiftType> shifts) {
        List<Cell> cells = days.cells();
        Interval dates = days.dates();
        List<Duty> duties = new ArrayList<>(cells.size());
        boolean inOrder = true;
        long latestStart = Long.MIN_VALUE;
        int firstDay = dates == null ? 0 : (int) Math.floorDiv(dates.startInclusive(), Minutes.PER_DAY);
        for (int day = firstDay; day < firstDay + cells.size(); day++) {
            int place = day % cells.size();
            for (String code : cells.get(place).codes()) {
                ShiftType shift = Objects.requireNonNull(shifts.get(code), code);
                long start = day * Minutes.PER_DAY + shift.startMinute();
                Interval time = new Interval(start, start + shift.lengthMinutes());
                duties.add(new Duty(CellRef.ofDayIndex(place), shift, time, time));
                inOrder &= start >= latestStart;
                latestStart = start;
            }
        }
        if (!inOrder) {
            duties.sort(Comparator.comparingLong(duty -> duty.time().startInclusive()));
        }
        countOverlapsOnce(duties, dates == null ? coveredFromCycleBefore(duties, cells.size()) : Long.MIN_VALUE);
        return new DutyCycle(cells.size() / 7, duties, dates);
    }

    public long minutes() {
        return weeks * Minutes.PER_WEEK;
    }

    /** Returns the duties that are judged for rest: all but those of days that only fill up the last week for the averages. */
    public List<Duty> judged() {
        return dates == null
                ? duties
                : duties.stream()
                        .filter(duty -> duty.time().startInclusive() < dates.endExclusive())
                        .toList();
    }

    /** Joins its duties into runs. */
    public Runs runs() {
        return runsOf(judged());
    }

    /**
     * Joins other duties on the same days into runs.
     *
     * @param others in the order of their starts
     */
    public Runs runsOf(List<Duty> others) {
        return dates == null ? Runs.of(others, minutes()) : Runs.onDates(others, dates);
    }

    /** Returns a window from each Monday 00:00, running on round the cycle; on dates only those that lie wholly within them. */
    public List<Interval> windowsFromMondays(long windowMinutes) {
        long first = dates == null ? 0 : firstMondayFrom(dates.startInclusive());
        long lastStart = dates == null ? minutes() - 1 : dates.endExclusive() - windowMinutes;
        List<Interval> windows = new ArrayList<>();
        for (long start = first; start <= lastStart; start += Minutes.PER_WEEK) {
            windows.add(new Interval(start, start + windowMinutes));
        }
        return windows;
    }

    /** Returns the kinds of duty the pattern uses. */
    public Set<DutyKind> kinds() {
        Set<DutyKind> kinds = EnumSet.noneOf(DutyKind.class);
        duties.forEach(duty -> kinds.add(duty.shift().kind()));
        return kinds;
    }

    /** Returns the duties of which a part, or all, lies over an earlier one. */
    public List<Duty> overlapped() {
        return judged().stream().filter(Duty::isOverlapped).toList();
    }

    private static long firstMondayFrom(long minute) {
        return Math.floorDiv(minute + Minutes.PER_WEEK - 1, Minutes.PER_WEEK) * Minutes.PER_WEEK;
    }

    /** Returns until when duties of the cycle before run into this one. */
    private static long coveredFromCycleBefore(List<Duty> duties, int days) {
        long coveredUntil = Long.MIN_VALUE;
        for (Duty duty : duties) {
            coveredUntil = Math.max(coveredUntil, duty.time().endExclusive() - days * Minutes.PER_DAY);
        }
        return coveredUntil;
    }

    private static void countOverlapsOnce(List<Duty> duties, long coveredBefore) {
        long coveredUntil = coveredBefore;
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            long start = duty.time().startInclusive();
            long end = duty.time().endExclusive();
            if (coveredUntil > start) {
                Interval counted = new Interval(Math.min(coveredUntil, end), end);
                duties.set(i, new Duty(duty.cell(), duty.shift(), duty.time(), counted));
            }
            coveredUntil = Math.max(coveredUntil, end);
        }
    }
}
