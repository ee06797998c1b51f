package cymru.rhod.ui.findings;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.ui.common.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the tree of reasons. */
sealed interface ReasonEntry {

    /** Returns the cells to light when the line is chosen. */
    List<CellRef> cells();

    /** Returns the figure that the line tells of; null where it tells of none. */
    default @Nullable FigureInForce figure() {
        return null;
    }

    /** Something measured, compared, decided, assumed or not known. */
    record Finding(Reason reason) implements ReasonEntry {

        @Override
        public @Nullable FigureInForce figure() {
            return reason instanceof Reason.Compared compared ? compared.limit() : null;
        }

        @Override
        public List<CellRef> cells() {
            return Subject.cellsOf(reason);
        }
    }

    /** An outcome that a decision did not reach, and what it would need. */
    record Neighbour(Reason.Decided decided, Reason.Alternative alternative) implements ReasonEntry {

        @Override
        public List<CellRef> cells() {
            return Subject.cellsOf(alternative.needs());
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
