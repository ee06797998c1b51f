package cymru.rhod.ui.findings;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import java.util.List;

/** One line of the tree of reasons. */
sealed interface ReasonEntry {

    /** Returns the cells to light when the line is chosen. */
    List<CellRef> cells();

    /** Returns the cells of a reason; where it has none of its own, those of all that it was made from. */
    static List<CellRef> cellsOf(Reason reason) {
        return reason.cells().isEmpty()
                ? reason.withAll()
                        .flatMap(part -> part.cells().stream())
                        .distinct()
                        .sorted()
                        .toList()
                : reason.cells();
    }

    /** Something measured, compared, decided, assumed or not known. */
    record Finding(Reason reason) implements ReasonEntry {

        @Override
        public List<CellRef> cells() {
            return cellsOf(reason);
        }
    }

    /** An outcome that a decision did not reach, and what it would need. */
    record Neighbour(Reason.Decided decided, Reason.Alternative alternative) implements ReasonEntry {

        @Override
        public List<CellRef> cells() {
            return cellsOf(alternative.needs());
        }
    }

    /** A figure that entered a measured value. */
    record Source(FigureInForce figure) implements ReasonEntry {

        @Override
        public List<CellRef> cells() {
            return List.of();
        }
    }
}
