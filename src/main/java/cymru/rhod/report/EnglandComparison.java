package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.england2016.England2016Pattern;
import cymru.rhod.rules.england2016.England2016Result;
import cymru.rhod.rules.england2016.FlexiblePremium;
import cymru.rhod.rules.england2016.NodalPoint;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The same rota under England's contract of 2016, with the rota's own values of figures. No part of a report: it is worked out only when
 * it is asked for. Safe from any thread.
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
     * Returns a rota by the figures of a pay year, to be asked about its points and slots.
     *
     * @throws IllegalArgumentException if the pay year is not known
     */
    public OfRota of(Rota rota, PayYear year) {
        return new OfRota(rota, figures.of(year, rota.settings().figures()), bankHolidays);
    }

    /** One rota in one pay year. Its pattern is counted once, however many points and slots are asked about. Not safe from several threads. */
    public static final class OfRota {

        private final Rota rota;
        private final RotaSettings settings;
        private final Figures figures;
        private final BankHolidays bankHolidays;
        private final RotaAssessments assessments;

        /** The pattern, counted with and without the terms of less than full time. */
        private final Map<Boolean, England2016Pattern> patterns = new HashMap<>();

        private OfRota(Rota rota, Figures figures, BankHolidays bankHolidays) {
            this.rota = rota;
            this.settings = rota.settings();
            this.figures = figures;
            this.bankHolidays = bankHolidays;
            assessments = new RotaAssessments(rota, figures);
        }

        /**
         * Returns the pattern of the rota under England's contract.
         *
         * @param premia those of the doctor's training besides that of a placement in general practice
         */
        public England2016Result atPoint(PayPoint point, Set<FlexiblePremium> premia) {
            boolean lessThanFullTime = settings.isLessThanFullTime();
            return pattern(lessThanFullTime)
                    .paying(payee(
                            point.nodeOrMatching(),
                            lessThanFullTime,
                            settings.share(),
                            settings.placement(),
                            false,
                            premia));
        }

        /**
         * Returns a slot on its own dates under England's contract. What its doctor does not say is taken from the rota.
         *
         * @param slot one of the rota's roster
         * @param node the point of England's scale; null takes the one that matches
         * @throws IllegalArgumentException if the rota has no roster
         */
        public England2016Result inSlot(Slot slot, @Nullable NodalPoint node, Set<FlexiblePremium> premia) {
            if (rota.roster() == null) {
                throw new IllegalArgumentException("a rota without dates has no slots");
            }
            Doctor doctor = slot.doctor();
            Grade grade = doctor == null || doctor.grade() == null ? settings.grade() : doctor.grade();
            boolean lessThanFullTime = settings.isLessThanFullTime() || (doctor != null && doctor.isLessThanFullTime());
            SlotDays days = new SlotDays(new RosterCalendar(rota, rota.roster(), bankHolidays), slot);
            Integer service = doctor == null
                    ? settings.serviceYears()
                    : PaidPoint.of(doctor, grade, days.post().first(), settings, figures)
                            .serviceYears();
            England2016Pattern pattern = days.isTemplate()
                    ? pattern(lessThanFullTime)
                    : England2016Pattern.of(assessments.slotMeasures(days, lessThanFullTime), figures);
            return pattern.paying(payee(
                    grade == null ? node : new PayPoint(grade, service, node).nodeOrMatching(),
                    lessThanFullTime,
                    doctor != null && doctor.isLessThanFullTime() ? doctor.share() : settings.share(),
                    doctor == null ? settings.placement() : doctor.placement(),
                    doctor != null && doctor.oralAndMaxillofacialSurgery(),
                    premia));
        }

        private England2016Pattern pattern(boolean lessThanFullTime) {
            return patterns.computeIfAbsent(
                    lessThanFullTime, key -> England2016Pattern.of(assessments.templateMeasures(key), figures));
        }

        private England2016Pattern.Payee payee(
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
            return new England2016Pattern.Payee(
                    node,
                    lessThanFullTime,
                    share != null && share.isLessThan(Ratio.ONE) ? share : null,
                    all,
                    rota.premia().stream().map(Premium::name).toList(),
                    lacksLength);
        }
    }
}
