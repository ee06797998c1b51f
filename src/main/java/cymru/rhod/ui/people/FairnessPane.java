package cymru.rhod.ui.people;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.FairnessLine;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Unit;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * How the numbers of the roster are spread over its doctors, and how those who are less than full time stand against their share
 * of each shift type.
 */
final class FairnessPane extends ScrollPane implements RosterSection {

    /** The name of the line, the mean, and a number and a doctor for each of lowest, highest and furthest. */
    private static final int SPREAD_COLUMNS = 8;

    /** The doctor, the shift, what was worked, the fair share and the difference. */
    private static final int PART_TIME_COLUMNS = 5;

    private static final double NAME_WIDTH = 132;

    private final Texts texts;
    private final Consumer<String> onDoctor;
    private final VBox content = new VBox();

    /** @param onDoctor is given the id of the slot whose doctor a person wants to see */
    FairnessPane(Texts texts, Consumer<String> onDoctor) {
        this.texts = texts;
        this.onDoctor = onDoctor;
        setId("fairness");
        getStyleClass().add("people-section");
        content.getStyleClass().add("people-cards");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    @Override
    public void show(RotaReport report) {
        RosterReport roster = Objects.requireNonNull(report.roster());
        Map<String, String> names =
                roster.calendar().roster().slots().stream().collect(Collectors.toMap(Slot::id, Slot::name));
        content.getChildren()
                .setAll(
                        heading("people.fairness.spread"),
                        note("people.fairness.spread.what"),
                        spread(roster.fairness(), names),
                        heading("people.fairness.part-time"),
                        note("people.fairness.part-time.what"),
                        partTime(roster, names));
    }

    private GridPane spread(List<FairnessLine> lines, Map<String, String> names) {
        GridPane table = table("fairness-spread", SPREAD_COLUMNS, Set.of(0, 3, 5, 7));
        int row = 0;
        table.add(heading("people.fairness.mean"), 1, row);
        // Each over a number and a doctor, so that a long heading widens neither.
        addSpanning(table, "people.fairness.lowest", 2, row);
        addSpanning(table, "people.fairness.highest", 4, row);
        addSpanning(table, "people.fairness.furthest", 6, row);
        row++;
        for (FairnessLine line : lines) {
            List<Node> cells = new ArrayList<>();
            cells.add(name(line));
            cells.add(new Label(words(line.mean(), line)));
            boolean allAlike = line.spread().isZero();
            addExtreme(cells, line, line.lowest(), allAlike ? "people.fairness.same" : "people.mark.lowest", names);
            addExtreme(cells, line, line.highest(), allAlike ? "people.fairness.same" : "people.mark.highest", names);
            addFurthest(cells, line, names);
            table.addRow(row++, cells.toArray(Node[]::new));
        }
        return table;
    }

    private void addSpanning(GridPane table, String key, int column, int row) {
        Label heading = heading(key);
        GridPane.setHalignment(heading, HPos.CENTER);
        table.add(heading, column, row, 2, 1);
    }

    private Label name(FairnessLine line) {
        Label name = new WrappedLabel();
        name.setText(nameOf(line));
        name.setPrefWidth(NAME_WIDTH);
        return name;
    }

    private void addExtreme(List<Node> cells, FairnessLine line, Ratio number, String key, Map<String, String> names) {
        cells.add(new Label(texts.get(key, words(number, line))));
        List<FairnessLine.Standing> there = line.standings().stream()
                .filter(standing -> standing.asFullTime().equals(number))
                .toList();
        cells.add(
                there.size() == 1
                        ? doctor(there.get(0).slotId(), names)
                        : muted(texts.get("people.fairness.several", there.size())));
    }

    private void addFurthest(List<Node> cells, FairnessLine line, Map<String, String> names) {
        line.furthest()
                .ifPresentOrElse(
                        standing -> {
                            cells.add(new Label(signed(standing.deviation(), line)));
                            cells.add(doctor(standing.slotId(), names));
                        },
                        () -> {
                            cells.add(muted(texts.get("people.fairness.none")));
                            cells.add(new Label());
                        });
    }

    /** A line for each doctor less than full time and each shift type. */
    private Node partTime(RosterReport report, Map<String, String> names) {
        Roster roster = report.calendar().roster();
        List<Slot> partTime = new ArrayList<>();
        for (PostReport post : report.posts()) {
            if (post.share().isLessThan(Ratio.ONE)) {
                partTime.add(roster.slot(post.slot().id()).orElseThrow());
            }
        }
        if (partTime.isEmpty()) {
            return muted(texts.get("people.fairness.part-time.nobody"));
        }
        List<FairnessLine> shifts =
                report.fairness().stream().filter(line -> line.shift() != null).toList();
        GridPane table = table("fairness-part-time", PART_TIME_COLUMNS, Set.of(0, 1));
        table.addRow(
                0,
                new Label(),
                new Label(),
                heading("people.fairness.worked"),
                heading("people.fairness.target"),
                heading("people.fairness.difference"));
        int row = 1;
        for (Slot slot : partTime) {
            table.add(doctor(slot.id(), names), 0, row);
            for (FairnessLine line : shifts) {
                table.add(new Label(nameOf(line)), 1, row);
                addStanding(table, row, line, slot.id());
                row++;
            }
        }
        return table;
    }

    private void addStanding(GridPane table, int row, FairnessLine line, String slotId) {
        line.of(slotId)
                .ifPresentOrElse(
                        standing -> {
                            table.add(new Label(words(standing.value(), line)), 2, row);
                            table.add(new Label(words(standing.target(), line)), 3, row);
                            table.add(new Label(signed(standing.deviation(), line)), 4, row);
                        },
                        () -> table.add(new Label(Wording.NO_VALUE), 2, row));
    }

    private GridPane table(String id, int columns, Set<Integer> ofWords) {
        GridPane table = new GridPane();
        table.setId(id);
        table.getStyleClass().add("fairness-table");
        CopyableTable.install(table, 1, texts);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setMinWidth(USE_PREF_SIZE);
            width.setHalignment(ofWords.contains(column) ? HPos.LEFT : HPos.RIGHT);
            table.getColumnConstraints().add(width);
        }
        return table;
    }

    private String nameOf(FairnessLine line) {
        return line.measure() == null
                ? texts.get("people.fairness.shift", String.valueOf(line.shift()))
                : texts.get("fairness." + line.measure().code());
    }

    private String words(Ratio number, FairnessLine line) {
        return line.unit() == Unit.POUNDS_PER_YEAR
                ? texts.wording().pounds(Money.roundedToThePenny(number))
                : texts.wording().quantity(new Quantity(number, line.unit()));
    }

    private String signed(Ratio number, FairnessLine line) {
        String sign = number.sign() > 0 ? "+" : number.sign() < 0 ? "−" : "";
        return sign + words(number.abs(), line);
    }

    private Node doctor(String slotId, Map<String, String> names) {
        Hyperlink link = new Hyperlink(names.getOrDefault(slotId, slotId));
        link.setOnAction(event -> {
            link.setVisited(false);
            onDoctor.accept(slotId);
        });
        return link;
    }

    private Label heading(String key) {
        return strong(texts.get(key));
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    private Label note(String key) {
        return muted(texts.get(key));
    }

    private static Label muted(String text) {
        Label label = new WrappedLabel(Styles.TEXT_MUTED);
        label.setText(text);
        return label;
    }
}
