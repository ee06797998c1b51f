package cymru.rhod.report;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternAssessor.Assessed;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.pay.BandedPay;
import cymru.rhod.rules.wales2026.HoursBasedPay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reports on slots on their own dates. What a doctor does not say is taken from the rota. */
final class SlotReporter {

    private final RotaSettings settings;
    private final List<Premium> premia;
    private final RosterCalendar calendar;
    private final RotaAssessments assessments;
    private final Figures figures;

    SlotReporter(Rota rota, RosterCalendar calendar, RotaAssessments assessments, Figures figures) {
        this.settings = rota.settings();
        this.premia = rota.premia();
        this.calendar = calendar;
        this.assessments = assessments;
        this.figures = figures;
    }

    SlotReport report(Slot slot) {
        Doctor doctor = slot.doctor();
        Grade grade = doctor == null || doctor.grade() == null ? settings.grade() : doctor.grade();
        boolean lessThanFullTime = settings.isLessThanFullTime() || (doctor != null && doctor.isLessThanFullTime());
        SlotDays days = new SlotDays(calendar, slot);
        Assessed assessed = assessments.slot(days, lessThanFullTime, grade);
        PaidPoint point =
                doctor == null ? null : PaidPoint.of(doctor, grade, days.post().first(), settings, figures);
        Pay newDeal =
                doctor == null || grade == null || point == null ? null : newDealPay(assessed, grade, doctor, point);
        Pay wales2026 =
                doctor == null || grade == null || point == null ? null : wales2026Pay(assessed, grade, doctor, point);
        Ratio share = doctor == null ? Ratio.ONE : Objects.requireNonNullElse(shareOf(doctor), Ratio.ONE);
        return new SlotReport(
                slot,
                assessed.report(),
                newDeal,
                wales2026,
                assessed.hours2026().bankHolidayMinutes(),
                new RosterReport.SlotBasis(
                        slot,
                        days.post(),
                        days.dates(),
                        share,
                        assessments.settings(lessThanFullTime),
                        newDeal,
                        wales2026,
                        point == null ? null : point.credit()));
    }

    private @Nullable Pay newDealPay(Assessed assessed, Grade grade, Doctor doctor, PaidPoint point) {
        return point.point2002() == null
                ? null
                : BandedPay.of(assessed.report().newDeal(), grade, point.point2002(), doctor.placement(), figures)
                        .orElse(null);
    }

    private @Nullable Pay wales2026Pay(Assessed assessed, Grade grade, Doctor doctor, PaidPoint point) {
        HoursBasedPay.Payee payee = new HoursBasedPay.Payee(
                grade,
                point.serviceYears(),
                shareOf(doctor),
                doctor.placement(),
                doctor.oralAndMaxillofacialSurgery(),
                settings.availability(),
                premia);
        return HoursBasedPay.of(assessed.hours2026(), payee, figures).orElse(null);
    }

    /** A doctor without a share on a rota of less than full time takes the rota's; null where that has none either. */
    private @Nullable Ratio shareOf(Doctor doctor) {
        if (doctor.isLessThanFullTime() || !settings.isLessThanFullTime()) {
            return doctor.share();
        }
        return settings.share().isLessThan(Ratio.ONE) ? settings.share() : null;
    }
}
