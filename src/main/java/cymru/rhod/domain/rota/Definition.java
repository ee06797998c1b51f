package cymru.rhod.domain.rota;

import java.util.Arrays;
import java.util.Optional;

/**
 * A point on which the agreements or the tools in use differ: the reading taken here, and the one recognised alternative to it.
 * Source: banding-2002, section 8, and the rulings.
 */
public enum Definition {
    /** What makes a weekend worked: a duty from Friday 19:00 to Monday 07:00, or one on Saturday or Sunday (8.12). */
    WEEKEND("weekend", "fri-19-to-mon-07", "sat-sun"),
    /** Whether a breach of the Working Time Regulations makes the rota Band 3 (8.1). */
    WTR_BREACH_IS_BAND_3("wtrBreachIsBand3", "false", "true"),
    /** Whether exactly one third of hours outside 07:00 to 19:00 is already more than a third (8.2). */
    ONE_THIRD("oneThird", "more-than", "at-least"),
    /** Whether the share of unsocial hours is taken after prospective cover (8.3). */
    ONE_THIRD_COVER("oneThirdHours", "template", "with-cover"),
    /** When the normal day of a full-time doctor opens, for the unbanded test (8.4). */
    NORMAL_DAY_START("normalDayStart", "07:00", "08:00"),
    /** The band of a week over 40 hours that lies wholly in normal hours (8.5). */
    OVER_40_IN_NORMAL_HOURS("over40InNormalHours", "1B", "none"),
    /** The windows in which the breaks of 62 and 48 hours must fall (8.6, ruling 1). */
    LONG_BREAK_WINDOWS("longBreakWindows", "each-monday", "sliding"),
    /** Which dates a duty makes duty days: the one it starts on, or each one it touches (8.7). */
    DUTY_DAYS("dutyDays", "by-start", "by-date-touched"),
    /** Days of study leave a year that colleagues cover (8.8). */
    STUDY_LEAVE_DAYS("studyLeaveDays", "0", "30"),
    /** The average judged by the Working Time Regulations (8.10). */
    WTR_AVERAGE("wtrAverage", "with-cover", "plain"),
    /** Whether the on-call frequency is the nominal one or allows for leave covered (8.11). */
    ON_CALL_FREQUENCY("onCallFrequency", "nominal", "adjusted-for-cover"),
    /** The hours that give the less-than-full-time share of basic pay under the 2002 contract (8.15). */
    EQUITABLE_PAY_HOURS("equitablePayHours", "work", "duty"),
    /** Whether those hours include prospective cover (8.15). */
    EQUITABLE_PAY_COVER("equitablePayCover", "with-cover", "plain"),
    /** The time off duty that a 24-hour partial shift needs before the next (8.17). */
    OFF_DUTY_AFTER_24_HOURS("offDutyAfter24Hours", "8:00", "12:00"),
    /** Weekly rest joined with daily rest, as employers' tools test it, or weekly rest alone, as the Regulations state it (8.20). */
    WTR_WEEKLY_REST("wtrWeeklyRest", "35-or-59", "24-or-48"),
    /** Whether verdicts use the exact average or the one rounded to the minute (8.21). */
    AVERAGES("averages", "exact", "to-the-minute");

    private final String code;
    private final String standard;
    private final String alternative;

    Definition(String code, String standard, String alternative) {
        this.code = code;
        this.standard = standard;
        this.alternative = alternative;
    }

    /** Returns the definition's name in the rota file. */
    public String code() {
        return code;
    }

    /** Returns the value taken unless another is chosen. */
    public String standard() {
        return standard;
    }

    public String alternative() {
        return alternative;
    }

    public static Optional<Definition> ofCode(String code) {
        return Arrays.stream(values())
                .filter(definition -> definition.code.equals(code))
                .findFirst();
    }
}
