package cymru.rhod.report;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which point of the 2002 scale and which years of service the doctor in a slot is paid: those typed for the doctor, else those that
 * the posts give, else the rota's own, where the grade is the rota's too. Source: calculations, section 2.
 *
 * @param point2002 null where not known
 * @param serviceYears whole years; null where not known
 * @param credit what the posts give on the date; null where none are listed or the grade is not known
 */
public record PaidPoint(
        @Nullable Integer point2002, @Nullable Integer serviceYears, @Nullable IncrementalCredit credit) {

    /** @param grade the doctor's, else the rota's; null where not known */
    public static PaidPoint of(
            Doctor doctor, @Nullable Grade grade, LocalDate date, RotaSettings settings, Figures figures) {
        IncrementalCredit credit = grade == null || doctor.employment().posts().isEmpty()
                ? null
                : IncrementalCredit.on(date, doctor.employment().posts(), grade, figures);
        boolean isRotas = doctor.grade() == null;
        return new PaidPoint(
                first(
                        doctor.point2002(),
                        credit == null ? null : credit.point2002(),
                        isRotas ? settings.point2002() : null),
                first(
                        doctor.serviceYears(),
                        credit == null ? null : credit.years(),
                        isRotas ? settings.serviceYears() : null),
                credit);
    }

    private static @Nullable Integer first(
            @Nullable Integer typed, @Nullable Integer credited, @Nullable Integer ofRota) {
        if (typed != null) {
            return typed;
        }
        return credited != null ? credited : ofRota;
    }
}
