package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.io.sheet.table.CellAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one code of the sheet is taken for.
 *
 * @param questionId of the question that it raises, or would
 * @param written its forms, such as LD and ld
 * @param cells where it stands
 * @param means null where nothing is known or likely
 * @param isSure whether it is beyond doubt or was answered; else {@code means} only shows what is likely
 */
public record CodeReading(
        String questionId, List<String> written, List<CellAddress> cells, @Nullable Cell means, boolean isSure) {

    public CodeReading {
        written = List.copyOf(written);
        cells = List.copyOf(cells);
    }
}
