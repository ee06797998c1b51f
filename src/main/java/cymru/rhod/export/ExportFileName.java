package cymru.rhod.export;

import cymru.rhod.domain.roster.Slot;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What exported files are called: {@code psychiatry-south-pattern.csv}, {@code psychiatry-south-slot-Dr Jones.ics}. */
public final class ExportFileName {

    /** What some system does not take in the name of a file. */
    private static final String NOT_IN_NAMES = "[\\p{Cntrl}\\\\/:*?\"<>|]";

    private static final int LONGEST_PART = 60;

    /** Names already given, in lower case: some systems hold two names that differ in case for one. */
    private final Set<String> given = new HashSet<>();

    /**
     * Returns a name that no file had before from this object.
     *
     * @param rota what the rota is called: the name of its file without the ending, or its own
     * @param slot null where the file is of the rota as a whole
     */
    public String of(String rota, ExportTarget target, @Nullable Slot slot) {
        String stem = usable(rota) + "-" + target.content() + (slot == null ? "" : "-" + usable(slot.nameOrId()));
        String ending = "." + target.format().code();
        String name = stem + ending;
        for (int number = 2; !given.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number + ending;
        }
        return name;
    }

    /** Returns a text as part of a file's name on every system: what no name may hold becomes a line, and it is cut short. */
    public static String usable(String text) {
        String cleaned = text.replaceAll(NOT_IN_NAMES, "_").strip();
        int length = Math.min(LONGEST_PART, cleaned.length());
        boolean isHalfCharacter = length < cleaned.length() && Character.isLowSurrogate(cleaned.charAt(length));
        String cut = cleaned.substring(0, isHalfCharacter ? length - 1 : length).strip();
        return cut.isEmpty() ? "rota" : cut;
    }
}
