package cymru.rhod.ui.shifts;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The column beside the grid: every shift type and mark, one of which may be taken up as the brush. A shift type is added and
 * changed in the same column, so that the grid stays in sight and follows.
 */
public final class ShiftPalette extends VBox {

    private static final double LIST_WIDTH = 228;
    private static final double EDITOR_WIDTH = 320;

    /** A wider column for the fields would cut the grid beside it in a small window. */
    private static final double MOST_OF_THE_WINDOW = 0.26;

    private final SessionModel model;
    private final Texts texts;
    private final ObservableValue<FigureTable> figures;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObjectProperty<@Nullable Cell> brush = new SimpleObjectProperty<>();
    private final ShiftForm form;
    private final PaletteList list;
    private @Nullable ShiftEditor editor;
    private Subscriptions question = new Subscriptions();
    private boolean onDates;

    /** @param figures give the rest of a shift type that has none of its own */
    public ShiftPalette(SessionModel model, Texts texts, ObservableValue<FigureTable> figures) {
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        getStyleClass().add("shift-palette");
        form = new ShiftForm(rota(), this::apply, this::defaultRest);
        list = new PaletteList(texts, subscriptions, brush, new PaletteList.Actions() {
            @Override
            public void add() {
                addShift();
            }

            @Override
            public void edit(String code) {
                editShift(code);
            }

            @Override
            public void delete(String code) {
                deleteShift(code);
            }

            @Override
            public void move(String code, int by) {
                apply(new RotaEdit.MoveShift(code, by)).ifPresent(list::tell);
                list.choose(code);
            }
        });
        list.show(rota(), onDates);
        showList();
        subscriptions.add(model.subscribe(this::follow));
        subscriptions.onChange(sceneProperty().flatMap(Scene::widthProperty), width -> fitWidth());
    }

    /** Returns what a click in the grid stamps; null while nothing is taken up. */
    public ObjectProperty<@Nullable Cell> brushProperty() {
        return brush;
    }

    /** Offers the marks of dates, sickness and the like, or only those of the pattern; a mark that goes is put down. */
    public void setOnDates(boolean newOnDates) {
        if (onDates != newOnDates) {
            onDates = newOnDates;
            list.show(rota(), onDates);
            Cell armed = brush.get();
            if (!onDates
                    && armed != null
                    && armed.mark() != null
                    && !armed.mark().isAllowedInPattern()) {
                brush.set(null);
            }
        }
    }

    /** Opens the fields of a shift type. */
    public void editShift(String code) {
        rota().shift(code).ifPresent(shift -> {
            form.open(rota(), shift);
            showEditor();
        });
    }

    /** Opens the fields of a new shift type. */
    public void addShift() {
        form.openDraft(rota());
        showEditor();
    }

    /** Leaves the open rota and the texts alone from now on. */
    public void dispose() {
        question.close();
        subscriptions.close();
    }

    private void showEditor() {
        show(editor());
        editor().start();
    }

    /** The fields are many, and most people look at the window first: they are made when they are asked for. */
    private ShiftEditor editor() {
        if (editor == null) {
            editor = new ShiftEditor(
                    form,
                    texts,
                    subscriptions,
                    this::closeEditor,
                    () -> deleteShift(form.shift().code()));
        }
        return editor;
    }

    private void deleteShift(String code) {
        if (!ShiftUsage.of(rota()).isUsed(code)) {
            delete(code, null);
            return;
        }
        question.close();
        question = new Subscriptions();
        ShiftRemoval removal = new ShiftRemoval(
                texts, question, rota(), code, replacement -> delete(code, replacement), this::showList);
        show(removal);
        removal.start();
    }

    private void delete(String code, @Nullable Cell replacement) {
        Optional<Problem> refusal = apply(new RotaEdit.DeleteShift(code, replacement));
        showList();
        refusal.ifPresent(list::tell);
    }

    /** What cannot be used keeps the fields open, so that it is not lost unseen; a draft is dropped. */
    private void closeEditor() {
        if (!form.draftProperty().get() && !form.commit()) {
            editor().showProblem();
            return;
        }
        showList();
        list.choose(form.shift().code());
    }

    private void follow(RotaSession.Change change) {
        Rota after = change.after();
        list.show(after, onDates);
        Cell armed = brush.get();
        if (armed != null
                && !armed.codes().stream().allMatch(code -> after.shift(code).isPresent())) {
            brush.set(null);
        }
        boolean another = change.label().isEmpty();
        if (another || (isEditing() && !form.follow(after)) || isAsking()) {
            showList();
        }
    }

    private boolean isEditing() {
        return getChildren().contains(editor);
    }

    private boolean isAsking() {
        return !isEditing() && !getChildren().contains(list);
    }

    private void showList() {
        show(list);
    }

    private void show(Region content) {
        if (!getChildren().contains(content)) {
            VBox.setVgrow(content, Priority.ALWAYS);
            getChildren().setAll(content);
            fitWidth();
        }
    }

    private void fitWidth() {
        double width = LIST_WIDTH;
        if (isEditing()) {
            double room = getScene() == null ? EDITOR_WIDTH : getScene().getWidth() * MOST_OF_THE_WINDOW;
            width = Math.max(LIST_WIDTH, Math.min(EDITOR_WIDTH, room));
        }
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    private Rota rota() {
        return model.editedRota();
    }

    private PlannedRest defaultRest(ShiftType shift) {
        RotaReport report = model.reportProperty().get();
        List<OwnFigure> own = report.rota().settings().figures();
        return new DefaultRest(figures.getValue().on(report.payYear().firstDay(), own)).of(shift);
    }

    private Optional<Problem> apply(RotaEdit edit) {
        return model.apply(edit) instanceof EditResult.Refused refused
                ? Optional.of(refused.problem())
                : Optional.empty();
    }
}
