package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weekends worked in a cycle. A weekend counts once, however many duties touch it; a Monday duty before 07:00 belongs to the
 * weekend before it, in week 1 to the last of the cycle. Source: banding-2002, section 3.3, and ruling 22.
 *
 * <p>Worked example: in eight weeks of which two hold Saturday and Sunday duties and a third is followed by a start on Monday at
 * 06:00, three weekends are worked, 1 in 2.67; counting only Saturdays and Sundays, 1 in 4.
 *
 * @param worked for each week, whether its weekend is worked
 * @param cells the cells whose duties make them worked
 */
public record Weekends(List<Boolean> worked, List<CellRef> cells) {

    private static final Interval FRIDAY_19_TO_MONDAY_07 =
            new Interval(4 * Minutes.PER_DAY + 19 * Minutes.PER_HOUR, 7 * Minutes.PER_DAY + 7 * Minutes.PER_HOUR);
    private static final Interval SATURDAY_AND_SUNDAY = new Interval(5 * Minutes.PER_DAY, 7 * Minutes.PER_DAY);

    /**
     * Finds the weekends worked.
     *
     * @param onlySaturdayAndSunday whether Friday evening and early Monday are left out
     */
    public static Weekends of(DutyCycle cycle, boolean onlySaturdayAndSunday) {
        Interval window = window(onlySaturdayAndSunday);
        Boolean[] worked = new Boolean[cycle.weeks()];
        Arrays.fill(worked, false);
        List<CellRef> cells = new ArrayList<>();
        for (Duty duty : cycle.duties()) {
            int week = (int) Math.floorDiv(duty.startDay(), 7);
            boolean own = duty.time().overlaps(window.shiftedBy(week * Minutes.PER_WEEK));
            boolean before = duty.time().overlaps(window.shiftedBy((week - 1) * Minutes.PER_WEEK));
            if (own) {
                worked[week % cycle.weeks()] = true;
            }
            if (before) {
                worked[Math.floorMod(week - 1, cycle.weeks())] = true;
            }
            if (own || before) {
                cells.add(duty.cell());
            }
        }
        return new Weekends(List.of(worked), cells);
    }

    /** Returns the stretch of week 1 that makes its weekend worked where any duty lies in it. */
    public static Interval window(boolean onlySaturdayAndSunday) {
        return onlySaturdayAndSunday ? SATURDAY_AND_SUNDAY : FRIDAY_19_TO_MONDAY_07;
    }

    public int count() {
        return (int) worked.stream().filter(Boolean::booleanValue).count();
    }
}
