package cymru.rhod.report;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.LeaveEntitlement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of leave a year that colleagues cover: as typed, else by grade and point, for a rota with named doctors their mean.
 * Source: ruling 24.
 */
final class Leave {

    private final Rota rota;
    private final RotaSettings settings;
    private final Figures figures;

    Leave(Rota rota, Figures figures) {
        this.rota = rota;
        this.settings = rota.settings();
        this.figures = figures;
    }

    /** Returns L for the rota as a whole. */
    Reason.Measured ofRota() {
        Ratio typed = settings.cover().leaveWeeksPerYear();
        if (typed != null) {
            return LeaveEntitlement.typed(typed);
        }
        List<Doctor> doctors = rota.roster() == null
                ? List.of()
                : rota.roster().slots().stream()
                        .map(Slot::doctor)
                        .filter(Objects::nonNull)
                        .toList();
        return weeks(doctors.isEmpty() ? ofGrade(settings.grade(), settings.point2002()) : mean(doctors));
    }

    /** Returns L as it would be with the longer leave of registrars from point 3 on. */
    Reason.Measured ofLongService() {
        return weeks(LeaveEntitlement.annualLeave(true, figures).value());
    }

    private Ratio mean(List<Doctor> doctors) {
        Ratio sum = Ratio.ZERO;
        for (Doctor doctor : doctors) {
            sum = sum.plus(days(doctor));
        }
        return sum.dividedBy(doctors.size());
    }

    private Ratio days(Doctor doctor) {
        if (doctor.leaveDays() != null) {
            return Ratio.of(doctor.leaveDays());
        }
        return doctor.grade() == null
                ? ofGrade(settings.grade(), settings.point2002())
                : ofGrade(doctor.grade(), doctor.point2002());
    }

    private Ratio ofGrade(@Nullable Grade grade, @Nullable Integer point) {
        return LeaveEntitlement.annualLeave(LeaveEntitlement.isLongService(grade, point), figures)
                .value();
    }

    private Reason.Measured weeks(Ratio annualLeaveDays) {
        // The days are what the reading itself says: chosen with the rota, they are no figure that a table could date.
        long study = Long.parseLong(settings.definitions().valueOf(Definition.STUDY_LEAVE_DAYS));
        return LeaveEntitlement.weeks(annualLeaveDays, study, figures);
    }
}
