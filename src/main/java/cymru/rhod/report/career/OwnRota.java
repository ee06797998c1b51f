package cymru.rhod.report.career;

import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.wales2026.Wales2026Hours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rota gives to the posts of a career that do not say their own.
 *
 * @param hours those the contract of 2026 pays
 * @param availability the rate of non-resident on-call; null where not given
 * @param premia the user's own premia, full time, paid while the hours are those of this rota
 * @param oralAndMaxillofacialSurgery whether the doctor trains in it, in this post and the next
 */
public record OwnRota(
        Band band,
        Wales2026Hours hours,
        @Nullable AvailabilityRate availability,
        List<Premium> premia,
        boolean oralAndMaxillofacialSurgery) {

    public OwnRota {
        premia = List.copyOf(premia);
    }

    /** @param pattern the rota's template, or one slot on its own dates */
    static OwnRota of(Rota rota, PatternReport pattern, boolean oralAndMaxillofacialSurgery) {
        return new OwnRota(
                pattern.newDeal().band(),
                pattern.wales2026().hours(),
                rota.settings().availability(),
                rota.premia(),
                oralAndMaxillofacialSurgery);
    }

    /** Returns average weekly minutes; null where they are not known. */
    @Nullable
    Ratio averageHours() {
        return value(hours.average());
    }

    /** Returns those out of hours; null likewise. */
    @Nullable
    Ratio averageOutOfHours() {
        return value(hours.averageOutOfHours());
    }

    private static @Nullable Ratio value(Reason.@Nullable Measured measured) {
        return measured == null ? null : measured.value().value();
    }
}
