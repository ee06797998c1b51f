package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.england2016.England2016Result;
import cymru.rhod.rules.england2016.England2016Rules;
import cymru.rhod.rules.england2016.FlexiblePremium;
import cymru.rhod.rules.england2016.NodalPoint;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The same rota under England's contract of 2016, with the rota's own values of figures. No part of a report: it is worked out only when it is asked for. Safe from any thread.
 */
public final class EnglandComparison {

    /**
     * Where a doctor stands on both scales.
     *
     * @param serviceYears whole years; null where not known
     * @param node the point of England's scale; null takes the one that matches grade and service (ruling 49)
     */
    public record PayPoint(Grade grade, @Nullable Integer serviceYears, @Nullable NodalPoint node) {

        @Nullable
        NodalPoint nodeOrMatching() {
            return node == null ? NodalPoint.matching(grade, serviceYears).orElse(null) : node;
        }
    }

    private final PayYearFigures figures;
    private final BankHolidays bankHolidays;

    public EnglandComparison(FigureTable figures, BankHolidays bankHolidays) {
        this.figures = new PayYearFigures(figures);
        this.bankHolidays = bankHolidays;
    }

    /**
     * Returns the pattern of a rota under England's contract.
     *
     * @param premia those of the doctor's training besides that of a placement in general practice
     * @throws IllegalArgumentException if the pay year is not known
     */
    public England2016Result ofPattern(Rota rota, PayYear year, PayPoint point, Set<FlexiblePremium> premia) {
        RotaSettings settings = rota.settings();
        boolean lessThanFullTime = settings.isLessThanFullTime();
        Figures inForce = figures.of(year, settings.figures());
        return England2016Rules.assess(
                new RotaAssessments(rota, inForce).templateMeasures(lessThanFullTime),
                payee(
                        point.nodeOrMatching(),
                        lessThanFullTime,
                        settings.share().isLessThan(Ratio.ONE) ? settings.share() : null,
                        settings.placement(),
                        false,
                        premia),
                inForce);
    }

    /**
     * Returns a slot on its own dates under England's contract. What its doctor does not say is taken from the rota.
     *
     * @param slot one of the rota's roster
     * @param node the point of England's scale; null takes the one that matches
     * @throws IllegalArgumentException if the pay year is not known or the rota has no roster
     */
    public England2016Result ofSlot(
            Rota rota, Slot slot, PayYear year, @Nullable NodalPoint node, Set<FlexiblePremium> premia) {
        if (rota.roster() == null) {
            throw new IllegalArgumentException("a rota without dates has no slots");
        }
        RotaSettings settings = rota.settings();
        Doctor doctor = slot.doctor();
        Grade grade = doctor == null || doctor.grade() == null ? settings.grade() : doctor.grade();
        boolean lessThanFullTime = settings.isLessThanFullTime() || (doctor != null && doctor.isLessThanFullTime());
        Ratio share = doctor != null && doctor.isLessThanFullTime() ? doctor.share() : settings.share();
        Figures inForce = figures.of(year, settings.figures());
        SlotDays days = new SlotDays(new RosterCalendar(rota, rota.roster(), bankHolidays), slot);
        Integer service = doctor == null
                ? settings.serviceYears()
                : PaidPoint.of(doctor, grade, days.post().first(), settings, inForce)
                        .serviceYears();
        NodalPoint matching = grade == null ? node : new PayPoint(grade, service, node).nodeOrMatching();
        return England2016Rules.assess(
                new RotaAssessments(rota, inForce).slotMeasures(days, lessThanFullTime),
                payee(
                        matching,
                        lessThanFullTime,
                        Objects.requireNonNullElse(share, Ratio.ONE).isLessThan(Ratio.ONE) ? share : null,
                        doctor == null ? settings.placement() : doctor.placement(),
                        doctor != null && doctor.oralAndMaxillofacialSurgery(),
                        premia),
                inForce);
    }

    private static England2016Rules.Payee payee(
            @Nullable NodalPoint node,
            boolean lessThanFullTime,
            @Nullable Ratio share,
            Placement placement,
            boolean oralAndMaxillofacialSurgery,
            Set<FlexiblePremium> premia) {
        Set<FlexiblePremium> all = EnumSet.noneOf(FlexiblePremium.class);
        all.addAll(premia);
        if (placement == Placement.GP_PRACTICE) {
            all.add(FlexiblePremium.GENERAL_PRACTICE);
        }
        boolean lacksLength =
                oralAndMaxillofacialSurgery && premia.stream().noneMatch(FlexiblePremium::isOfSurgeryOrEmergency);
        return new England2016Rules.Payee(node, lessThanFullTime, share, all, lacksLength);
    }
}
