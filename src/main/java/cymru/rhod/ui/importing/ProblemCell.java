package cymru.rhod.ui.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.sheet.table.CellAddress;
import java.util.Optional;

/** Finds the cell that a problem is about, which ends its place: {@code rota.xlsx, Sheet1!B4}. */
final class ProblemCell {

    private ProblemCell() {}

    /** Returns the cell; nothing where the problem is about the whole sheet. */
    static Optional<CellAddress> of(Problem problem) {
        String place = problem.place();
        int end = Math.max(place.lastIndexOf('!'), place.lastIndexOf(' '));
        return end < 0 ? Optional.empty() : CellAddress.parse(place.substring(end + 1));
    }
}
