package cymru.rhod.ui.compare;

import cymru.rhod.compare.Payee;
import cymru.rhod.text.Wording;

/** What those are called whose pay is compared. */
final class PayeeWords {

    private PayeeWords() {}

    /** Returns a grade and point, or the name of a slot. */
    static String name(Payee payee, Wording wording) {
        if (payee instanceof Payee.AtPoint point) {
            return wording.gradeAndPoint(point.grade(), point.point(), point.isOwn() ? point.serviceYears() : null);
        }
        Payee.InSlot slot = (Payee.InSlot) payee;
        return slot.slot().name().isBlank() ? slot.slot().id() : slot.slot().name();
    }

    /** Returns whom a line is about, apart from what may change about them. */
    static Object identity(Payee payee) {
        return payee instanceof Payee.InSlot slot ? slot.slot().id() : payee;
    }
}
