package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.mapping.Mapping;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What an import may lean on besides the sheet and the mapping. It only ever proposes.
 *
 * @param knownShifts shift types of the rota that is open
 * @param learned codes and shift types of earlier imports
 * @param today near which dates without a year are likely
 * @param rotaId the id of the rota that is made
 * @param slotName what a slot is called by its number from 1
 */
public record ImportContext(
        List<ShiftType> knownShifts, Mapping learned, LocalDate today, String rotaId, IntFunction<String> slotName) {

    public ImportContext {
        knownShifts = List.copyOf(knownShifts);
    }
}
