package cymru.rhod.ui.figures;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.SessionModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The figures on a date, which of them are listed, and the one that is shown. It holds no control. */
final class FiguresModel {

    private final SessionModel session;
    private final FigureLibrary library;
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<FigureFilter> filter = new SimpleObjectProperty<>(FigureFilter.ALL);
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private LocalDate firstDayOfReport;

    FiguresModel(SessionModel session, FigureLibrary library) {
        this.session = session;
        this.library = library;
        firstDayOfReport = firstDayOfReport();
        date = new SimpleObjectProperty<>(firstDayOfReport);
    }

    /** Returns the date on which the figures are shown. */
    ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    ObjectProperty<FigureFilter> filterProperty() {
        return filter;
    }

    /** Returns the id of the figure whose details are shown; null while none is chosen. */
    ObjectProperty<@Nullable String> chosenProperty() {
        return chosen;
    }

    /** The date follows the pay year of the rota until another is asked for. */
    void followReport() {
        LocalDate before = firstDayOfReport;
        firstDayOfReport = firstDayOfReport();
        if (date.get().equals(before)) {
            date.set(firstDayOfReport);
        }
    }

    /** Returns the first day of the rota's pay year, whose figures its report is made with. */
    LocalDate firstDayOfReport() {
        return session.reportProperty().get().payYear().firstDay();
    }

    /** Returns every figure on the date, in the order of the contracts; whether it is used is told of the open rota. */
    List<FigureRow> all() {
        Figures figures = figures();
        Set<String> used = session.reportProperty().get().figuresInUse();
        return KnownFigures.all().stream()
                .map(known -> new FigureRow(known, figures.find(known.id()).orElse(null), used.contains(known.id())))
                .toList();
    }

    Optional<FigureRow> row(String id) {
        return all().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Returns what the agreements say on the date, whatever the user has in its place. */
    Optional<FigureInForce> published(String id) {
        return figures().published(id);
    }

    /** Returns every published value of a figure, oldest first. */
    List<FigureInForce> history(String id) {
        Figure figure = library.tableProperty().get().find(id).orElseThrow();
        return figure.values().stream()
                .map(value -> figure.on(value.from()).orElseThrow())
                .toList();
    }

    /** Returns the user's own values of a figure, oldest first. */
    List<OwnFigure> own(String id) {
        return session.shownRota().settings().figures().stream()
                .filter(own -> own.id().equals(id))
                .toList();
    }

    /** Returns the results of the open rota that rest on a figure. */
    List<Reason> resultsWith(String id) {
        RotaReport report = session.reportProperty().get();
        return report.resultsWith(id);
    }

    /** Sets the user's own value; returns why it is refused, if it is. */
    Optional<Problem> set(OwnFigure own) {
        return apply(new RotaEdit.SetOwnFigure(own));
    }

    void remove(OwnFigure own) {
        apply(new RotaEdit.RemoveOwnFigure(own.id(), own.from()));
    }

    private Optional<Problem> apply(RotaEdit edit) {
        return session.apply(edit) instanceof EditResult.Refused refused
                ? Optional.of(refused.problem())
                : Optional.empty();
    }

    private Figures figures() {
        LocalDate on = Objects.requireNonNull(date.get());
        return library.tableProperty()
                .get()
                .on(on, session.shownRota().settings().figures());
    }
}
