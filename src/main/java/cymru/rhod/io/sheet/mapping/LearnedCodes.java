package cymru.rhod.io.sheet.mapping;

import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.meaning.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What earlier imports taught about codes: a mapping file of codes and shift types alone, in the program's own folder. It holds no
 * names and no dates, and it only ever proposes.
 */
public final class LearnedCodes {

    /** Written forms that are kept; the ones longest unseen go first. */
    static final int MOST_CODES = 500;

    /** As long as the longest word for a shift or for rest. */
    private static final int LONGEST_FORM = 20;

    private LearnedCodes() {}

    /** Returns the file in the program's own folder. */
    public static Path file(Path home) {
        return home.resolve("learned" + MappingFiles.EXTENSION);
    }

    /** Returns what was learned; nothing where the file is missing or cannot be used, as it may be made anew. */
    public static Mapping read(Path home) {
        return MappingFiles.read(file(home)) instanceof MappingResult.Read read
                ? Mapping.NONE
                        .withCodes(read.mapping().codes())
                        .withShifts(read.mapping().shifts())
                : Mapping.NONE;
    }

    /**
     * Returns what is known after one more import.
     *
     * @param confirmed the mapping of an import that was done
     */
    public static Mapping after(Mapping learned, Mapping confirmed) {
        Map<String, CodeMeaning> codes = new LinkedHashMap<>();
        learned.codes().forEach(code -> put(codes, code));
        confirmed.codes().forEach(code -> put(codes, code));
        List<CodeMeaning> kept = new ArrayList<>(codes.values());
        Map<String, ShiftType> shifts = new LinkedHashMap<>();
        // The keys that type them belong to one rota: from two of them, the file would have a key twice and could not
        // be read.
        learned.shifts().forEach(shift -> shifts.put(shift.code(), shift.withKey(null)));
        confirmed.shifts().forEach(shift -> shifts.put(shift.code(), shift.withKey(null)));
        return Mapping.NONE
                .withCodes(kept.subList(Math.max(0, kept.size() - MOST_CODES), kept.size()))
                .withShifts(List.copyOf(shifts.values()));
    }

    /** Long cells are remarks with a name in them more often than codes. */
    private static void put(Map<String, CodeMeaning> codes, CodeMeaning code) {
        for (String form : code.written()) {
            String alike = Words.alike(form);
            if (code.means() != null && form.length() <= LONGEST_FORM) {
                codes.remove(alike);
                codes.put(alike, new CodeMeaning(List.of(form), code.means()));
            }
        }
    }
}
