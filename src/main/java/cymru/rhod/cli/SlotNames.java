package cymru.rhod.cli;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import org.jspecify.annotations.Nullable;

/** How tables name slots and the doctors in them, in no more room than a column has. */
final class SlotNames {

    /** The most characters of a slot's name. */
    static final int WIDEST = 16;

    /** The most characters of a grade and point. */
    private static final int WIDEST_DOCTOR = 20;

    private static final String CUT = "…";

    private final Wording wording;
    private final Messages messages;

    SlotNames(Wording wording) {
        this.wording = wording;
        this.messages = wording.messages();
    }

    /** Returns the slot's name, or its id where it has none. */
    static String of(Slot slot) {
        return cut(slot.nameOrId(), WIDEST);
    }

    String doctor(@Nullable Doctor doctor) {
        if (doctor == null) {
            return messages.get("cli.report.slot.vacant");
        }
        if (doctor.grade() == null) {
            return Wording.NO_VALUE;
        }
        return cut(
                doctor.point2002() == null ? grade(doctor.grade()) : gradeAndPoint(doctor.grade(), doctor.point2002()),
                WIDEST_DOCTOR);
    }

    String gradeAndPoint(Grade grade, int point) {
        return wording.gradeAndPoint(grade, point, null);
    }

    private String grade(Grade grade) {
        return messages.get("grade." + grade.code());
    }

    private static String cut(String name, int widest) {
        int length = name.codePointCount(0, name.length());
        return length <= widest ? name : name.substring(0, name.offsetByCodePoints(0, widest - 1)) + CUT;
    }
}
