package cymru.rhod.ui.importing;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.importing.CodeReading;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.importing.Question;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the sheet is taken for: its layout, what is wrong, what is asked, what each code means, what was taken for given. */
final class ImportSide extends VBox {

    private static final double ABOVE_A_CARD = 44;

    /** Cards of one kind on show at once: a sheet of free text has thousands of codes. */
    private static final int MOST_CARDS = 40;

    private final ImportModel model;
    private final Supplier<List<ShiftType>> knownShifts;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Runnable allAnswered;

    /** The listeners of the cards on show; each reading of the sheet makes new cards. */
    private final Subscriptions ofCards = new Subscriptions();

    private final Label count = new WrappedLabel("import-count");
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);

    /** The id of the question that comes first on show; null where they come in their order. */
    private @Nullable String wanted;

    /**
     * @param knownShifts the shift types of the open rota
     * @param allAnswered is run where a person has answered the last question
     */
    ImportSide(
            ImportModel model,
            Supplier<List<ShiftType>> knownShifts,
            Texts texts,
            Subscriptions subscriptions,
            Runnable allAnswered) {
        this.model = model;
        this.knownShifts = knownShifts;
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.allAnswered = allAnswered;
        getStyleClass().add("import-side");
        count.setId("import-count");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox top = new HBox(count, goBack());
        top.getStyleClass().add("import-count-line");
        cards.getStyleClass().add("import-cards");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
        subscriptions.add(ofCards::close);
        subscriptions.onChange(texts.wordingProperty(), wording -> show());
        subscriptions.onChange(model.readingProperty(), reading -> showCount());
        subscriptions.follow(model.previewProperty(), preview -> show());
    }

    /** Gives the keyboard to the first question that is open; answers whether there is one. */
    boolean focusFirstQuestion() {
        ImportPreview preview = model.previewProperty().get();
        Optional<Question> first = preview == null
                ? Optional.empty()
                : preview.openQuestions().stream().findFirst();
        first.ifPresent(this::goTo);
        return first.isPresent();
    }

    /** Goes to what can be decided of a cell: its open question, or what its code was taken for. */
    void goTo(CellAddress cell, Optional<Question> open) {
        ImportPreview preview = model.previewProperty().get();
        if (open.isPresent()) {
            goTo(open.get());
        } else if (preview != null) {
            preview.codes().stream()
                    .filter(code -> code.cells().contains(cell))
                    .findFirst()
                    .flatMap(code -> Stream.of(codeId(code), QuestionCard.id(code.questionId()))
                            .map(id -> cards.lookup("#" + id))
                            .filter(Objects::nonNull)
                            .findFirst())
                    .ifPresent(this::bringIntoSight);
        }
    }

    private void goTo(Question question) {
        if (cards.lookup("#" + QuestionCard.id(question.id())) == null) {
            wanted = question.id();
            show();
        }
        Node card = cards.lookup("#" + QuestionCard.id(question.id()));
        if (card != null) {
            bringIntoSight(card);
            answerControl(card).ifPresent(Node::requestFocus);
        }
    }

    private static String codeId(CodeReading code) {
        return QuestionCard.idOf("code-", code.questionId());
    }

    private Button goBack() {
        Button button = new Button(null, new FontIcon(Feather.CORNER_UP_LEFT));
        button.setId("import-go-back");
        button.textProperty().bind(texts.binding("importing.go-back"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.goBack());
        subscriptions.follow(model.goingBackProperty(), can -> button.setDisable(!can));
        return button;
    }

    private void show() {
        String focused = focusedId();
        ofCards.close();
        cards.getChildren().clear();
        ImportPreview preview = model.previewProperty().get();
        showCount();
        if (preview == null) {
            return;
        }
        Meanings meanings =
                new Meanings(preview, knownShifts.get(), texts.wording().messages());
        cards.getChildren().add(sheetAndLayout(preview));
        problems(preview, meanings);
        questions("importing.section.questions", preview.openQuestions(), meanings);
        codes(preview, meanings);
        notes(preview);
        questions(
                "importing.section.answered",
                preview.questions().stream()
                        .filter(question -> !question.isOpen())
                        .toList(),
                meanings);
        giveBackKeyboard(focused);
    }

    private void showCount() {
        ImportPreview preview = model.previewProperty().get();
        if (preview == null || model.readingProperty().get()) {
            count.setText(texts.get("importing.reading", model.workbook().fileName()));
            return;
        }
        int open = preview.openQuestions().size();
        int problems = preview.problems().size();
        String questions = texts.get("importing.count.questions", open);
        count.setText(problems == 0 ? questions : texts.get("importing.count.problems", problems) + " · " + questions);
    }

    private VBox sheetAndLayout(ImportPreview preview) {
        VBox section = section("importing.section.sheet");
        List<SheetTable> sheets = model.workbook().sheets();
        SheetTable shown = preview.sheet();
        if (sheets.size() > 1) {
            section.getChildren()
                    .add(choice(
                            "importing.sheet",
                            shown == null ? sheets.get(0) : shown,
                            sheets,
                            sheet -> sheet.hidden() ? texts.get("importing.sheet.hidden", sheet.name()) : sheet.name(),
                            model::chooseSheet));
        }
        Layout layout = preview.grid() == null ? null : preview.grid().layout();
        section.getChildren()
                .add(choice(
                        "importing.layout",
                        Optional.ofNullable(layout),
                        Stream.of(Layout.values()).map(Optional::of).toList(),
                        of -> of.map(known -> texts.get("import.layout." + known.code()))
                                .orElse(texts.get("importing.choose")),
                        of -> of.ifPresent(model::chooseLayout)));
        return section;
    }

    private <T> FormField<ChoiceCombo<T>> choice(
            String key, T now, List<T> choices, Function<T, String> words, Consumer<T> take) {
        ChoiceEntry<T> entry = new ChoiceEntry<>(now, picked -> {
            take.accept(picked);
            return Optional.empty();
        });
        ChoiceCombo<T> combo = new ChoiceCombo<>(texts, ofCards, entry, words);
        combo.setChoices(choices);
        return new FormField<>(texts, ofCards, key, combo, entry.problemProperty());
    }

    private void problems(ImportPreview preview, Meanings meanings) {
        if (preview.problems().isEmpty()) {
            return;
        }
        VBox section = section("importing.section.problems");
        boolean isAcross = preview.grid() != null && preview.grid().layout() == Layout.DATES_ACROSS;
        int number = 0;
        for (Problem problem : preview.problems().stream().limit(MOST_CARDS).toList()) {
            number++;
            section.getChildren().add(new ProblemCard(number, problem, isAcross, model, meanings, texts, ofCards));
        }
        addMore(section, preview.problems().size());
        cards.getChildren().add(section);
    }

    private void addMore(VBox section, int all) {
        if (all > MOST_CARDS) {
            Label more = new WrappedLabel("import-note");
            more.setText(texts.get("importing.more", all - MOST_CARDS));
            section.getChildren().add(more);
        }
    }

    private void questions(String title, List<Question> questions, Meanings meanings) {
        if (questions.isEmpty()) {
            return;
        }
        VBox section = section(title);
        questions.forEach(
                question -> section.getChildren().add(new QuestionCard(question, model, meanings, texts, ofCards)));
        cards.getChildren().add(section);
    }

    /** Codes beyond doubt; those that are or were asked about have cards of their own. */
    private void codes(ImportPreview preview, Meanings meanings) {
        List<CodeReading> sure = preview.codes().stream()
                .filter(code -> preview.questions().stream()
                        .noneMatch(question -> question.id().equals(code.questionId())))
                .toList();
        if (sure.isEmpty()) {
            return;
        }
        VBox section = section("importing.section.codes");
        sure.stream().limit(MOST_CARDS).forEach(code -> section.getChildren().add(code(code, meanings)));
        addMore(section, sure.size());
        cards.getChildren().add(section);
    }

    private Node code(CodeReading code, Meanings meanings) {
        Hyperlink written = new Hyperlink(String.join(", ", code.written()));
        written.setMnemonicParsing(false);
        written.setAccessibleHelp(texts.get("importing.code.cells", code.cells().size()));
        written.setOnAction(event -> model.litProperty().set(new HashSet<>(code.cells())));
        written.getStyleClass().add("code-written");
        Cell means = code.means();
        MeaningPick pick = new MeaningPick(
                codeId(code),
                code.written().get(0),
                means == null ? null : meanings.choice(means.text()),
                meanings,
                texts,
                ofCards,
                choice -> model.read(code, choice));
        HBox.setHgrow(pick, Priority.ALWAYS);
        HBox line = new HBox(written, pick);
        line.getStyleClass().add("code-line");
        return line;
    }

    private void notes(ImportPreview preview) {
        if (preview.notes().isEmpty()) {
            return;
        }
        VBox section = section("importing.section.notes");
        preview.notes().forEach(note -> {
            Label label = new WrappedLabel("import-note");
            label.setText(texts.wording().problem(note));
            section.getChildren().add(label);
        });
        cards.getChildren().add(section);
    }

    private VBox section(String key) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().addAll("heading", Styles.TEXT_BOLD);
        VBox section = new VBox(title);
        section.getStyleClass().add("import-section");
        return section;
    }

    /** Returns the id of the control here that has the keyboard; null where it is elsewhere. */
    private @Nullable String focusedId() {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == cards) {
                return owner == null || owner.getId() == null ? "" : owner.getId();
            }
        }
        return null;
    }

    /** What was answered is gone from the questions: the keyboard goes to the next one. */
    private void giveBackKeyboard(@Nullable String id) {
        if (id == null) {
            return;
        }
        Node same = id.isEmpty() ? null : cards.lookup("#" + id);
        boolean isAnswered = same != null && isInAnswered(same);
        if (same != null && !isAnswered) {
            bringIntoSight(same);
            same.requestFocus();
        } else if (!focusFirstQuestion()) {
            allAnswered.run();
        }
    }

    private static boolean isInAnswered(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("answered-question")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the control of a card that answers it. */
    private static Optional<Control> answerControl(Node card) {
        return card.lookupAll("*").stream()
                .filter(Control.class::isInstance)
                .map(Control.class::cast)
                .filter(control -> control.isFocusTraversable() && !(control instanceof Hyperlink))
                .findFirst();
    }

    private void bringIntoSight(Node node) {
        scroll.applyCss();
        scroll.layout();
        double top =
                cards.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY() - ABOVE_A_CARD;
        double hidden =
                cards.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, top / hidden)));
    }
}
