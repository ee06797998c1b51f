package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.CellAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a grid as days of the calendar. A missing year is the one in which the weekdays written beside the dates are right;
 * after December comes the next year.
 *
 * @param dates in the order of the grid; null where there is no such day
 * @param order the order that was taken
 * @param isOrderCertain whether the other order would not do as well
 * @param year the year of the first date that was taken; null where each date names its own
 * @param isYearCertain whether the dates name their years, or weekdays tell it
 */
public record DatedDays(
        List<@Nullable LocalDate> dates,
        DateOrder order,
        boolean isOrderCertain,
        @Nullable Integer year,
        boolean isYearCertain) {

    /** Years that are tried where weekdays must tell the year: far enough that each date has each weekday. */
    private static final int YEARS_TRIED = 6;

    /**
     * Reads the dates.
     *
     * @param order null where it is not known
     * @param year of the first date; null where it is not known
     * @param today near which a roster is likely
     */
    public static DatedDays of(
            List<DateGrid.DateCell> cells, @Nullable DateOrder order, @Nullable Integer year, LocalDate today) {
        List<WrittenDate> written =
                cells.stream().map(DateGrid.DateCell::written).toList();
        int dayFirst = fit(written, DateOrder.DAY_FIRST);
        int monthFirst = fit(written, DateOrder.MONTH_FIRST);
        DateOrder taken = order != null ? order : monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        boolean isOrderCertain =
                order != null || dayFirst != monthFirst || written.stream().allMatch(WrittenDate::isOrdered);
        boolean isYearMissing = written.stream().anyMatch(date -> date.year() == null);
        if (!isYearMissing) {
            return new DatedDays(dates(written, taken, today.getYear()), taken, isOrderCertain, null, true);
        }
        int nearest = nearest(written, taken, today);
        List<Integer> fitting = IntStream.rangeClosed(today.getYear() - YEARS_TRIED, today.getYear() + YEARS_TRIED)
                .filter(candidate -> hasItsWeekdays(written, taken, candidate))
                .boxed()
                .toList();
        boolean hasWeekdays = written.stream().anyMatch(date -> date.weekday() != null);
        int likely = hasWeekdays
                ? fitting.stream()
                        .min(Comparator.comparingInt(candidate -> Math.abs(candidate - nearest)))
                        .orElse(nearest)
                : nearest;
        int takenYear = year == null ? likely : year;
        return new DatedDays(
                dates(written, taken, takenYear),
                taken,
                isOrderCertain,
                takenYear,
                year != null || hasWeekdays && !fitting.isEmpty());
    }

    /** Returns the places of the dates that are the same day as an earlier one. */
    public List<Integer> repeated() {
        return IntStream.range(0, dates.size())
                .filter(i -> dates.get(i) != null && dates.indexOf(dates.get(i)) < i)
                .boxed()
                .toList();
    }

    /** Returns the addresses of the dates that are no day of the calendar. */
    public static List<CellAddress> unreadable(List<DateGrid.DateCell> cells, DatedDays days) {
        return IntStream.range(0, cells.size())
                .filter(i -> days.dates().get(i) == null)
                .mapToObj(i -> cells.get(i).address())
                .toList();
    }

    /** Counts the dates that are the day after the one before them. */
    private static int fit(List<WrittenDate> written, DateOrder order) {
        List<@Nullable LocalDate> dates = dates(written, order, LocalDate.EPOCH.getYear());
        return (int) IntStream.range(1, dates.size())
                .filter(i -> {
                    LocalDate before = dates.get(i - 1);
                    return before != null && before.plusDays(1).equals(dates.get(i));
                })
                .count();
    }

    private static List<@Nullable LocalDate> dates(List<WrittenDate> written, DateOrder order, int firstYear) {
        List<@Nullable LocalDate> dates = new ArrayList<>();
        int year = firstYear;
        LocalDate before = null;
        for (WrittenDate date : written) {
            LocalDate day = date.in(year, order).orElse(null);
            // A year begins where the months go far back; a single day out of order is a mistake to be told.
            if (day != null && date.year() == null && before != null && day.isBefore(before.minusMonths(6))) {
                year++;
                day = date.in(year, order).orElse(null);
            }
            dates.add(day);
            before = day == null ? before : day;
        }
        return dates;
    }

    private static int nearest(List<WrittenDate> written, DateOrder order, LocalDate today) {
        Optional<LocalDate> first = written.get(0).in(today.getYear(), order);
        if (first.isEmpty()) {
            return today.getYear();
        }
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> first.get().plusYears(years))
                .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - today.toEpochDay())))
                .map(LocalDate::getYear)
                .orElse(today.getYear());
    }

    private static boolean hasItsWeekdays(List<WrittenDate> written, DateOrder order, int year) {
        List<@Nullable LocalDate> dates = dates(written, order, year);
        return IntStream.range(0, written.size()).allMatch(i -> {
            LocalDate date = dates.get(i);
            return date == null
                    || written.get(i).weekday() == null
                    || date.getDayOfWeek() == written.get(i).weekday();
        });
    }
}
