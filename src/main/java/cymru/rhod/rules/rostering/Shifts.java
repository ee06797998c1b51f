package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.Run;
import cymru.rhod.rules.measure.WorkAtHand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The shifts of a pattern repeated without end, or of dates worked once. Of non-resident on-call only its part in the normal working day is work; leave counts as
 * a standard day. Source: england-2016, section 3; rulings 7 and 11.
 *
 * <p>Worked example: on call in the hospital from Monday 17:00 to Tuesday 09:00 and a standard day until 17:00 are one shift of 24 hours,
 * long and at night.
 */
public final class Shifts {

    /** The hours at night that make a shift one: 23:00 to 06:00. */
    private static final long NIGHT_FROM = Minutes.ofHours(23);

    private static final long NIGHT_TO = Minutes.ofHours(30);

    private final Measures measures;
    private final WorkAtHand work;
    private final List<Shift> list;
    private final Map<ShiftKind, List<Stretch>> inARow = new EnumMap<>(ShiftKind.class);

    private Shifts(Measures measures, WorkAtHand work, List<Shift> list) {
        this.measures = measures;
        this.work = work;
        this.list = list;
        for (ShiftKind kind : ShiftKind.values()) {
            inARow.put(kind, stretches(list.stream().filter(kind::includes).toList()));
        }
    }

    /**
     * Finds the shifts of a pattern.
     *
     * @param longMinutes a long shift is longer
     * @param nightMinutes the least of a night shift that lies between 23:00 and 06:00
     */
    public static Shifts of(Measures measures, WorkAtHand work, long longMinutes, long nightMinutes) {
        List<Shift> shifts = new ArrayList<>(work.runs().list().size());
        for (Run run : work.runs().list()) {
            long minutes = run.time().minutes();
            shifts.add(new Shift(
                    shifts.size(),
                    run,
                    Math.floorDiv(run.time().startInclusive(), Minutes.PER_DAY),
                    (minutes + Minutes.PER_DAY - 1) / Minutes.PER_DAY,
                    minutes > longMinutes,
                    isNight(run.time(), nightMinutes)));
        }
        return new Shifts(measures, work, shifts);
    }

    /** Says whether enough of a stretch of work lies in one night. */
    static boolean isNight(Interval time, long nightMinutes) {
        long lastDay = Math.floorDiv(time.endExclusive() - 1, Minutes.PER_DAY);
        for (long day = Math.floorDiv(time.startInclusive(), Minutes.PER_DAY) - 1; day <= lastDay; day++) {
            long midnight = day * Minutes.PER_DAY;
            long from = Math.max(time.startInclusive(), midnight + NIGHT_FROM);
            long to = Math.min(time.endExclusive(), midnight + NIGHT_TO);
            if (to - from >= nightMinutes) {
                return true;
            }
        }
        return false;
    }

    Measures measures() {
        return measures;
    }

    /** Returns the shifts in the order of their starts; the last may end beyond the cycle. None where work never ends. */
    List<Shift> list() {
        return list;
    }

    /** Says whether there is work and never a minute between. */
    boolean isEndless() {
        return work.runs().endless();
    }

    /** Says whether the last shift is followed by the first; on dates it is not. */
    boolean goesRound() {
        return work.runs().dates() == null;
    }

    long cycleMinutes() {
        return measures.cycle().minutes();
    }

    /** Returns every day on which there is work. */
    List<CellRef> cells() {
        return work.cells();
    }

    /** Returns the days on either side of the rest after a shift. */
    List<CellRef> aroundRestAfter(Shift shift) {
        Shift next = list.get((shift.number() + 1) % list.size());
        return List.of(shift.lastCell(), next.firstCell());
    }

    /**
     * Returns the shifts of a kind as they follow one another without a date free of them; nothing where there is none of the kind, or
     * where they do so without end.
     */
    List<Stretch> inARow(ShiftKind kind) {
        return Objects.requireNonNull(inARow.get(kind));
    }

    private List<Stretch> stretches(List<Shift> ofKind) {
        List<Stretch> stretches = new ArrayList<>();
        int first = firstAfterFreeDate(ofKind);
        if (first < 0) {
            return stretches;
        }
        List<Shift> open = new ArrayList<>();
        long from = 0;
        long to = 0;
        for (int i = first; i < first + ofKind.size(); i++) {
            Shift shift = ofKind.get(i % ofKind.size());
            long laterCycle = i / ofKind.size() * cycleDays();
            if (!open.isEmpty() && shift.firstDate() + laterCycle > to) {
                stretches.add(new Stretch(open, to - from));
                open = new ArrayList<>();
            }
            if (open.isEmpty()) {
                from = shift.firstDate() + laterCycle;
            }
            open.add(shift);
            to = shift.nextDate() + laterCycle;
        }
        stretches.add(new Stretch(open, to - from));
        return stretches;
    }

    /** Says whether shifts of a kind follow one another without end. */
    boolean isWithoutEnd(ShiftKind kind) {
        return isEndless() || (inARow(kind).isEmpty() && list.stream().anyMatch(kind::includes));
    }

    /** Returns the first shift that follows a free date, or -1 where there is none; on dates nothing comes before the first. */
    private int firstAfterFreeDate(List<Shift> shifts) {
        if (!goesRound() && !shifts.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < shifts.size(); i++) {
            Shift before = shifts.get(i == 0 ? shifts.size() - 1 : i - 1);
            long earlierCycle = i == 0 ? cycleDays() : 0;
            if (shifts.get(i).firstDate() > before.nextDate() - earlierCycle) {
                return i;
            }
        }
        return -1;
    }

    private long cycleDays() {
        return measures.weeks() * 7L;
    }
}
