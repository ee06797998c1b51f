package cymru.rhod.rules.wales2026;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Basic pay under the contract of 2026: one point each for F1, F2 and dental foundation; all others climb the registrar's five steps,
 * one for every two years of service. Source: wales-2026, sections 2 and 10, rows 22 to 24.
 *
 * <p>Worked example: 0 and 1 years of service are Registrar 1, 7 years Registrar 4, 8 and more Registrar 5.
 */
public final class BasicPay2026 {

    private BasicPay2026() {}

    /**
     * Returns full-time basic pay a year, or nothing where the year has no scale or a registrar's service is not known.
     *
     * @param serviceYears whole years; null where not given
     */
    public static Optional<FigureInForce> of(Grade grade, @Nullable Integer serviceYears, Figures figures) {
        return switch (grade) {
            case F1 -> figures.find(Wales2026Figures.BASIC_F1);
            case F2 -> figures.find(Wales2026Figures.BASIC_F2);
            case DENTAL_FOUNDATION_TRAINEE -> figures.find(Wales2026Figures.BASIC_DENTAL_FOUNDATION);
            default ->
                serviceYears == null
                        ? Optional.empty()
                        : figures.find(Wales2026Figures.YEARS_PER_STEP)
                                .map(years -> Wales2026Figures.registrarStep(
                                        serviceYears, years.value().rounded()))
                                .flatMap(step -> figures.find(Wales2026Figures.basicRegistrar(step)));
        };
    }

    /** Says whether a grade is paid by years of service. */
    static boolean climbsByService(Grade grade) {
        return !grade.isFoundation() && grade != Grade.DENTAL_FOUNDATION_TRAINEE;
    }
}
