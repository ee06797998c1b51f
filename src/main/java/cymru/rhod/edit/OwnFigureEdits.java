package cymru.rhod.edit;

import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.Rota;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets the user's own values of figures, which are kept in the order of the figures' ids and dates. */
final class OwnFigureEdits {

    private static final Comparator<OwnFigure> ORDER =
            Comparator.comparing(OwnFigure::id).thenComparing(OwnFigure::from);

    private OwnFigureEdits() {}

    static EditResult set(Rota rota, OwnFigure figure) {
        List<OwnFigure> figures = without(rota, figure.id(), figure.from());
        figures.add(figure);
        figures.sort(ORDER);
        return change(rota, figures, "edit.set-own-figure");
    }

    static EditResult remove(Rota rota, String id, LocalDate from) {
        return change(rota, without(rota, id, from), "edit.remove-own-figure");
    }

    private static List<OwnFigure> without(Rota rota, String id, LocalDate from) {
        List<OwnFigure> figures = new ArrayList<>(rota.settings().figures());
        figures.removeIf(own -> own.isOfSameDay(id, from));
        return figures;
    }

    private static EditResult change(Rota rota, List<OwnFigure> figures, String label) {
        Rota changed = rota.withSettings(rota.settings().withFigures(figures));
        return Limits.ofSettings(changed.settings())
                .<EditResult>map(refused -> refused)
                .orElseGet(() -> EditResult.Applied.of(rota, changed, label));
    }
}
