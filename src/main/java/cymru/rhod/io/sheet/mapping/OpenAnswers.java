package cymru.rhod.io.sheet.mapping;

import cymru.rhod.domain.rota.ShiftType;
import java.util.List;
import java.util.Map;

/**
 * What a mapping leaves open, with what is likely, for a person who completes the file by hand.
 *
 * @param fields proposals by the name of the field that is to hold the answer
 * @param codes proposals by a written form
 * @param shifts shift types of which the kind is in doubt, as they would be
 */
public record OpenAnswers(Map<String, List<String>> fields, Map<String, List<String>> codes, List<ShiftType> shifts) {

    public static final OpenAnswers NONE = new OpenAnswers(Map.of(), Map.of(), List.of());

    public OpenAnswers {
        shifts = List.copyOf(shifts);
    }
}
