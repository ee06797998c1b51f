package cymru.rhod.domain.rota;

/**
 * The place of a cell in the pattern.
 *
 * @param week from 0; screens and files count from 1
 * @param day from 0 for Monday to 6 for Sunday
 */
public record CellRef(int week, int day) implements Comparable<CellRef> {

    public static CellRef ofDayIndex(int dayIndex) {
        return new CellRef(dayIndex / 7, dayIndex % 7);
    }

    /** Returns the day's index in the pattern, 0 for the Monday of week 1. */
    public int dayIndex() {
        return week * 7 + day;
    }

    public boolean isWeekday() {
        return day < 5;
    }

    @Override
    public int compareTo(CellRef other) {
        return Integer.compare(dayIndex(), other.dayIndex());
    }
}
