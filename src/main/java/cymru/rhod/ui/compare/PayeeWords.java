package cymru.rhod.ui.compare;

import cymru.rhod.compare.Payee;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.report.PayRow;
import cymru.rhod.text.Wording;
import org.jspecify.annotations.Nullable;

/** What those are called whose pay is compared. */
final class PayeeWords {

    private PayeeWords() {}

    /** Returns a grade and point, or the name of a slot. */
    static String name(Payee payee, Wording wording) {
        if (payee instanceof Payee.AtPoint point) {
            return atPoint(point.grade(), point.point(), point.serviceYears(), wording);
        }
        Payee.InSlot slot = (Payee.InSlot) payee;
        return slot.slot().name().isBlank() ? slot.slot().id() : slot.slot().name();
    }

    static String name(PayRow row, Wording wording) {
        return atPoint(row.grade(), row.point(), row.serviceYears(), wording);
    }

    /** Returns whom a line is about, apart from what may change about them. */
    static Object identity(Payee payee) {
        return payee instanceof Payee.InSlot slot ? slot.slot().id() : payee;
    }

    /** Years of service as many as the point go without saying. */
    private static String atPoint(Grade grade, int point, @Nullable Integer serviceYears, Wording wording) {
        boolean isUsual = Integer.valueOf(point).equals(serviceYears);
        return wording.gradeAndPoint(grade, point, isUsual ? null : serviceYears);
    }
}
