package cymru.rhod.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Calendar months as salaries are apportioned by them. */
public final class CalendarMonths {

    private CalendarMonths() {}

    /**
     * Returns how many calendar months two dates span, both included; a part of one as its share of that month's days.
     *
     * <p>Worked example: 5 August to 30 September is 27/31 + 1.
     */
    public static Ratio spanned(LocalDate first, LocalDate last) {
        Ratio months = Ratio.ZERO;
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            int from = month.equals(YearMonth.from(first)) ? first.getDayOfMonth() : 1;
            int to = month.equals(YearMonth.from(last)) ? last.getDayOfMonth() : month.lengthOfMonth();
            months = months.plus(Ratio.of(to - from + 1L, month.lengthOfMonth()));
        }
        return months;
    }
}
