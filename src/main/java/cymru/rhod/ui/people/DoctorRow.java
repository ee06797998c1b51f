package cymru.rhod.ui.people;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.PostReport;
import org.jspecify.annotations.Nullable;

/**
 * A slot as a line of the table, with what is said of it.
 *
 * @param number its place in the roster, from 1
 * @param report its days as a rota of its own
 * @param post what it comes to on its dates
 */
record DoctorRow(int number, SlotReport report, PostReport post) {

    Slot slot() {
        return report.slot();
    }

    @Nullable
    Doctor doctor() {
        return slot().doctor();
    }

    boolean isVacant() {
        return slot().doctor() == null;
    }
}
