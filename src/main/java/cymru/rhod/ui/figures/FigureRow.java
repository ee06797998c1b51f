package cymru.rhod.ui.figures;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureInForce;
import org.jspecify.annotations.Nullable;

/**
 * A figure on the date shown.
 *
 * @param inForce what counts: the user's own value or the published one; null where it has none on the date
 * @param isUsed whether a result of the open rota rests on it
 */
record FigureRow(FigureId figure, @Nullable FigureInForce inForce, boolean isUsed) {

    String id() {
        return figure.id();
    }

    Contract contract() {
        return figure.contract();
    }

    boolean isOwn() {
        return inForce != null && inForce.isOwn();
    }

    boolean isUnconfirmed() {
        return inForce != null && inForce.grade().isUnconfirmed();
    }
}
