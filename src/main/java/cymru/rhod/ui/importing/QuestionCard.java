package cymru.rhod.ui.importing;

import cymru.rhod.io.sheet.importing.ImportWording;
import cymru.rhod.io.sheet.importing.Question;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.importing.ImportModel.Choice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One question with its cells, what is proposed, and the way to another answer. */
final class QuestionCard extends VBox {

    private static final Set<Question.Kind> ABOUT_A_CELL =
            Set.of(Question.Kind.CODE, Question.Kind.BLANK_WEEKDAY, Question.Kind.MISSING_DATES);

    private final Question question;
    private final ImportModel model;
    private final Meanings meanings;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final ImportWording wording;

    QuestionCard(Question question, ImportModel model, Meanings meanings, Texts texts, Subscriptions subscriptions) {
        this.question = question;
        this.model = model;
        this.meanings = meanings;
        this.texts = texts;
        this.subscriptions = subscriptions;
        wording = new ImportWording(texts.wording().messages());
        setId(id(question.id()));
        getStyleClass().addAll("import-card", question.isOpen() ? "open-question" : "answered-question");
        Label sentence = new WrappedLabel("question-text");
        sentence.setText(wording.question(question));
        sentence.setGraphic(new FontIcon(question.isOpen() ? Feather.HELP_CIRCLE : Feather.CHECK));
        getChildren().add(sentence);
        if (!question.cells().isEmpty()) {
            getChildren().add(cells());
        }
        FlowPane proposals = proposals();
        if (!proposals.getChildren().isEmpty()) {
            getChildren().add(proposals);
        }
        if (ABOUT_A_CELL.contains(question.kind())) {
            getChildren().add(otherMeaning());
        } else if (question.kind() == Question.Kind.YEAR) {
            getChildren().add(otherYear());
        }
    }

    /** Returns the id of the card of a question. */
    static String id(String questionId) {
        return idOf("question-", questionId);
    }

    /** Returns an id that style sheets and look-ups can take, for a text that may hold any sign. */
    static String idOf(String prefix, String text) {
        return prefix + text.replaceAll("[^A-Za-z0-9]+", "-") + "-" + Integer.toHexString(text.hashCode());
    }

    private Node cells() {
        Hyperlink link = new Hyperlink(texts.get("importing.show-cells", wording.cells(question.cells())));
        link.setId(getId() + "-cells");
        link.setOnAction(event -> model.litProperty().set(new HashSet<>(question.cells())));
        return link;
    }

    private FlowPane proposals() {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("proposals");
        List<Choice> proposed = meanings.proposed(question);
        for (int index = 0; index < proposed.size(); index++) {
            Choice choice = proposed.get(index);
            ToggleButton button = new ToggleButton(words(choice));
            button.setId(getId() + "-" + (index + 1));
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            boolean isChosen = choice.value().equals(question.answer());
            button.setSelected(isChosen);
            button.setOnAction(event -> {
                // It shows what holds: the answer, once the sheet was read with it.
                button.setSelected(isChosen);
                model.answer(question, choice);
            });
            pane.getChildren().add(button);
        }
        return pane;
    }

    private String words(Choice choice) {
        return ABOUT_A_CELL.contains(question.kind())
                ? meanings.words(choice)
                : wording.answer(question, choice.value());
    }

    private Node otherMeaning() {
        String answer = question.answer();
        return new MeaningPick(
                getId() + "-other",
                question.subject(),
                answer == null ? null : meanings.choice(answer),
                meanings,
                texts,
                subscriptions,
                choice -> model.answer(question, choice));
    }

    private Node otherYear() {
        TextEntry<String> year = new TextEntry<>(
                text -> text.isBlank() || text.strip().matches("(19|20)\\d\\d")
                        ? Parsed.of(text.strip())
                        : Parsed.expected("importing.expected.year"),
                text -> text,
                text -> {
                    if (!text.isEmpty()) {
                        model.answer(question, Choice.of(text));
                    }
                    return Optional.empty();
                });
        String answer = question.answer();
        year.show(answer == null ? "" : answer);
        FormField<TextField> field = FormField.line(texts, subscriptions, "importing.year", year);
        field.control().setId(getId() + "-other");
        return field;
    }
}
