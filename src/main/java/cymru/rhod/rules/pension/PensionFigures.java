package cymru.rhod.rules.pension;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of the NHS Pension Scheme: six tiers of contribution. Source: wales-2026, section 6. */
public final class PensionFigures {

    /** How many tiers there are; the last has no upper end. */
    public static final int TIERS = 6;

    private PensionFigures() {}

    /** Returns every figure that the figures file of the scheme must hold. */
    public static List<FigureId> known() {
        return Stream.concat(
                        IntStream.rangeClosed(1, TIERS).mapToObj(PensionFigures::rate),
                        IntStream.range(1, TIERS).mapToObj(PensionFigures::upTo))
                .toList();
    }

    /**
     * Returns the share of pensionable pay that a tier takes.
     *
     * @param tier 1 to 6
     */
    public static FigureId rate(int tier) {
        return new FigureId(Contract.PENSION, "tier-" + tier + ".rate", Unit.FRACTION);
    }

    /**
     * Returns the highest pensionable pay of a tier, in whole pounds a year.
     *
     * @param tier 1 to 5
     */
    public static FigureId upTo(int tier) {
        return new FigureId(Contract.PENSION, "tier-" + tier + ".up-to", Unit.POUNDS_PER_YEAR);
    }
}
