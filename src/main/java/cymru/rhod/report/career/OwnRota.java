package cymru.rhod.report.career;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.newdeal2002.Band;
import org.jspecify.annotations.Nullable;

/**
 * What a rota gives to the posts of a career that do not say their own.
 *
 * @param hours average weekly hours of 2026 in minutes; null where they are not known
 * @param outOfHours those of them out of hours; null likewise
 */
public record OwnRota(Band band, @Nullable Ratio hours, @Nullable Ratio outOfHours) {

    public static OwnRota of(PatternReport pattern) {
        return new OwnRota(
                pattern.newDeal().band(),
                value(pattern.wales2026().averageHours()),
                value(pattern.wales2026().outOfHours()));
    }

    private static @Nullable Ratio value(Reason.@Nullable Measured measured) {
        return measured == null ? null : measured.value().value();
    }
}
