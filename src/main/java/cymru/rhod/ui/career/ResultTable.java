package cymru.rhod.ui.career;

import atlantafx.base.theme.Styles;
import cymru.rhod.ui.common.Columns;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyableTable;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.TextAlignment;

/** Results in lines and columns: words first, then numbers at the right of their columns. */
final class ResultTable extends GridPane {

    private static final double LEAST_WORDS = 110;

    private int lines;

    /** @param headings of the numbers, after that of the words */
    ResultTable(String id, Texts texts, String first, String... headings) {
        setId(id);
        getStyleClass().addAll("pay-table", "career-table");
        CopyableTable.install(this, 1, texts);
        ColumnConstraints words = new ColumnConstraints();
        words.setMinWidth(LEAST_WORDS);
        getColumnConstraints().add(words);
        add(heading(first), 0, 0);
        for (int column = 0; column < headings.length; column++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            number.setMinWidth(USE_PREF_SIZE);
            getColumnConstraints().add(number);
            Label heading = heading(headings[column]);
            heading.setAlignment(Pos.BOTTOM_RIGHT);
            heading.setTextAlignment(TextAlignment.RIGHT);
            add(heading, column + 1, 0);
        }
        lines = 1;
    }

    /** Returns the table in a frame in which it is moved sideways where the window is too narrow for its columns. */
    ScrollPane sideways() {
        ScrollPane frame = new ScrollPane(this);
        frame.getStyleClass().add("sideways");
        frame.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setFitToHeight(true);
        frame.setMinHeight(USE_PREF_SIZE);
        frame.setFocusTraversable(false);
        return frame;
    }

    void line(Node words, Node... numbers) {
        add(words, 0, lines);
        for (int column = 0; column < numbers.length; column++) {
            add(numbers[column], column + 1, lines);
        }
        lines++;
    }

    void line(String words, String... numbers) {
        add(new Label(words), 0, lines);
        for (int column = 0; column < numbers.length; column++) {
            add(number(numbers[column]), column + 1, lines);
        }
        lines++;
    }

    static Label number(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("amount");
        return label;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.setWrapText(true);
        label.setPrefWidth(Columns.widthForTwoLines(text, 0));
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.BOTTOM);
        return label;
    }
}
