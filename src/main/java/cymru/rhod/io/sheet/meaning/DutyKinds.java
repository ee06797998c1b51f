package cymru.rhod.io.sheet.meaning;

import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.time.Minutes;
import java.util.regex.Pattern;

/** Guesses the kind of a duty from its times and its name; sheets do not tell it. */
public final class DutyKinds {

    private static final Pattern ON_CALL = Pattern.compile("(?iu).*\\b(on[- ]?call|nroc|ar alwad)\\b.*");
    private static final long LONGEST_SHIFT = Minutes.ofHours(14);
    private static final long LONGEST_STANDARD_DAY = Minutes.ofHours(10);

    private DutyKinds() {}

    /** Returns the likeliest kind. */
    public static DutyKind likely(String name, DutyTimes times) {
        if (ON_CALL.matcher(name).matches() || times.lengthMinutes() > LONGEST_SHIFT) {
            return DutyKind.ON_CALL;
        }
        boolean isByDay = times.startMinute() >= Minutes.ofHours(6)
                && times.startMinute() + times.lengthMinutes() <= Minutes.ofHours(19)
                && times.lengthMinutes() <= LONGEST_STANDARD_DAY;
        return isByDay ? DutyKind.STANDARD_DAY : DutyKind.FULL_SHIFT;
    }

    /** Says whether the kind may be another as well: a long duty may be on call, or a partial shift of 24 hours. */
    public static boolean isInDoubt(String name, DutyTimes times) {
        return times.lengthMinutes() > LONGEST_SHIFT && !ON_CALL.matcher(name).matches();
    }
}
