package cymru.rhod.ui.figures;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.DateEntry;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ThemeService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/**
 * Every figure in force on a date with its source and grade, found by words; one of them with its history, its use, and the user's
 * own value. Below are the figures files that the user has added.
 */
public final class FiguresView extends BorderPane {

    private static final double WIDE = 820;
    private static final double DETAIL_WIDTH = 360;
    private static final double TABLE_SHARE_WHEN_NARROW = 0.5;

    /** The headings, six lines and a bar to scroll sideways. */
    private static final double LEAST_TABLE_HEIGHT = 240;

    /** As long as no figure is chosen the details are a line that says how to choose one. */
    private static final double NO_DETAIL_HEIGHT = 64;

    private static final double FILTER_WIDTH = 190;
    private static final double DATE_WIDTH = 116;

    private final Subscriptions subscriptions = new Subscriptions();
    private final Texts texts;
    private final FiguresModel model;
    private final FigureList list;
    private final FigureDetail detail;
    private final SplitPane split = new SplitPane();
    private final Label count = new Label();

    /** How the parts were arranged last. */
    private boolean isDetailEmpty = true;

    /**
     * @param tasks reads and writes files
     * @param askFile asks which figures file to add
     * @param onExplain is given a result that a person asks about
     */
    public FiguresView(
            SessionModel session,
            Texts texts,
            FigureLibrary library,
            BackgroundTasks tasks,
            Supplier<Optional<Path>> askFile,
            Consumer<Reason> onExplain) {
        this.texts = texts;
        model = new FiguresModel(session, library);
        list = new FigureList(model, texts, subscriptions);
        detail = new FigureDetail(model, texts, onExplain);
        setId("figures-view");
        getStyleClass().add("figures-view");
        getStylesheets().add(ThemeService.find("figures.css"));
        split.getItems().setAll(list, detail);
        SplitPane.setResizableWithParent(detail, false);
        split.setMinHeight(0);
        setTop(tools());
        setCenter(split);
        setBottom(new FigureFilesPane(new FigureFilesModel(session, library, tasks), texts, askFile, subscriptions));

        subscriptions.onChange(split.widthProperty(), width -> arrange());
        subscriptions.onChange(split.heightProperty(), height -> keepLines());
        subscriptions.onChange(model.filterProperty(), filter -> showList());
        subscriptions.onChange(model.dateProperty(), date -> show());
        subscriptions.onChange(model.chosenProperty(), chosen -> {
            detail.show();
            if (isDetailEmpty != (chosen == null) && !isWide()) {
                arrange();
            }
        });
        subscriptions.onChange(library.tableProperty(), table -> show());
        subscriptions.onChange(session.reportProperty(), report -> {
            model.followReport();
            show();
        });
        subscriptions.onChange(texts.wordingProperty(), wording -> show());
        subscriptions.add(detail::dispose);
        show();
    }

    /** Shows the details of a figure; where the filter would hide its line, all lines are shown. */
    public void showFigure(String id) {
        model.chosenProperty().set(id);
        boolean isHidden = list.getItems().stream().noneMatch(row -> row.id().equals(id));
        if (isHidden) {
            model.filterProperty().set(FigureFilter.ALL);
        }
        list.requestFocus();
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
    }

    private FlowPane tools() {
        TextField search = new TextField();
        search.setId("figures-search");
        search.setPrefWidth(FILTER_WIDTH);
        search.promptTextProperty().bind(texts.binding("figures.filter.text"));
        subscriptions.follow(
                texts.wordingProperty(), wording -> search.setAccessibleText(texts.get("figures.filter.text")));
        subscriptions.onChange(search.textProperty(), text -> model.filterProperty()
                .set(model.filterProperty().get().withText(text)));

        ChoiceEntry<Optional<Contract>> entry = new ChoiceEntry<>(Optional.empty(), contract -> {
            model.filterProperty().set(model.filterProperty().get().withContract(contract));
            return Optional.empty();
        });
        ChoiceCombo<Optional<Contract>> contracts =
                new ChoiceCombo<>(texts, subscriptions, entry, contract -> contractName(contract));
        contracts.setId("figures-contract");
        List<Optional<Contract>> choices = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Contract.values()).map(Optional::of).forEach(choices::add);
        contracts.setChoices(choices);
        subscriptions.follow(
                texts.wordingProperty(), wording -> contracts.setAccessibleText(texts.get("figures.filter.contract")));

        CheckBox unconfirmed = check("figures.filter.unconfirmed", only -> model.filterProperty()
                .set(model.filterProperty().get().withUnconfirmedOnly(only)));
        CheckBox used = check("figures.filter.used", only -> model.filterProperty()
                .set(model.filterProperty().get().withUsedOnly(only)));
        subscriptions.onChange(model.filterProperty(), filter -> {
            search.setText(filter.text());
            entry.valueProperty().set(filter.contract());
            unconfirmed.setSelected(filter.unconfirmedOnly());
            used.setSelected(filter.usedOnly());
        });
        FormField<TextField> date = FormField.line(
                texts, subscriptions, "figures.date", DateEntry.of(model.dateProperty(), model::firstDayOfReport));
        date.setPrefWidth(DATE_WIDTH);
        count.setId("figures-count");
        FlowPane tools = new FlowPane(date, search, contracts, unconfirmed, used, count);
        tools.getStyleClass().add("figures-tools");
        return tools;
    }

    private CheckBox check(String key, Consumer<Boolean> action) {
        CheckBox box = new CheckBox();
        box.setId(FormField.id(key));
        box.textProperty().bind(texts.binding(key));
        box.setMinWidth(USE_PREF_SIZE);
        subscriptions.onChange(box.selectedProperty(), action::accept);
        return box;
    }

    private String contractName(Optional<Contract> contract) {
        return contract.map(one -> texts.get("contract." + one.code()))
                .orElseGet(() -> texts.get("figures.filter.all"));
    }

    private void show() {
        showList();
        detail.show();
    }

    private void showList() {
        Wording wording = texts.wording();
        List<FigureRow> all = model.all();
        List<FigureRow> rows = all.stream()
                .filter(row -> model.filterProperty().get().accepts(row, wording))
                .toList();
        list.show(rows);
        count.setText(texts.get("figures.count", rows.size(), all.size()));
    }

    /** Beside one another where there is room for both, else one below the other. */
    private void arrange() {
        isDetailEmpty = model.chosenProperty().get() == null;
        split.setOrientation(isWide() ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        keepLines();
        split.setDividerPositions(isWide() ? 1 - DETAIL_WIDTH / split.getWidth() : TABLE_SHARE_WHEN_NARROW);
    }

    private void keepLines() {
        double most = Math.max(0, split.getHeight() - NO_DETAIL_HEIGHT);
        list.setMinHeight(isWide() ? 0 : isDetailEmpty ? most : Math.min(LEAST_TABLE_HEIGHT, most));
    }

    private boolean isWide() {
        return split.getWidth() >= WIDE;
    }
}
