package cymru.rhod.report.roster;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Unit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number that is to be fair between the doctors of a roster; {@code fairness.<code>} is its name. */
public enum FairnessMeasure {
    /** Minutes of duty a week. */
    HOURS(
            "hours",
            Unit.MINUTES_PER_WEEK,
            post -> perWeek(post, post.tally().duty().value().value())),
    /** Those of them out of hours or on bank holidays. */
    OUT_OF_HOURS(
            "out-of-hours",
            Unit.MINUTES_PER_WEEK,
            post -> perWeek(post, post.tally().outOfHours().value().value())),
    NIGHTS("nights", Unit.COUNT, post -> post.tally().nights().value().value()),
    LONG_DAYS("long-days", Unit.COUNT, post -> post.tally().longDays().value().value()),
    WEEKENDS("weekends", Unit.COUNT, post -> post.tally().weekends().value().value()),
    BANK_HOLIDAYS(
            "bank-holidays",
            Unit.COUNT,
            post -> post.bankHolidays().worked().value().value()),
    /** A year's pay under the contract the doctor is on; held against the same grade alone, for a higher grade is paid more. */
    PAY("pay", Unit.POUNDS_PER_YEAR, FairnessMeasure::pay);

    private final String code;
    private final Unit unit;
    private final Function<PostReport, @Nullable Ratio> value;

    FairnessMeasure(String code, Unit unit, Function<PostReport, @Nullable Ratio> value) {
        this.code = code;
        this.unit = unit;
        this.value = value;
    }

    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    /** Says whether the number grows with the length of the post, as a count does and an average does not. */
    boolean isCounted() {
        return unit == Unit.COUNT;
    }

    /** Says whether doctors are held only against those of their own grade. */
    public boolean isWithinGrade() {
        return this == PAY;
    }

    /** Returns the number for one post, or null where it has none. */
    public @Nullable Ratio of(PostReport post) {
        return value.apply(post);
    }

    private static Ratio perWeek(PostReport post, Ratio minutes) {
        return minutes.dividedBy(post.post().weeks());
    }

    private static @Nullable Ratio pay(PostReport post) {
        PayOnDates own = post.pay().own();
        return own == null ? null : Ratio.of(own.year().pence(), 100);
    }
}
