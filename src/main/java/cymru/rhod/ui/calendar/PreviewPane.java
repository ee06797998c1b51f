package cymru.rhod.ui.calendar;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.edit.EditPreview;
import cymru.rhod.report.LeaveChange;
import cymru.rhod.report.RosterPreview;
import cymru.rhod.report.SlotChange;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.roster.CoverGap;
import cymru.rhod.report.roster.FairnessMeasure;
import cymru.rhod.report.roster.LeaveScope;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a change of the roster would come to before it is made: each doctor's numbers before and after, rules, cover, warnings. */
final class PreviewPane extends VBox {

    private static final int MOST_LINES = 4;

    private static final double WIDEST_NAME = 140;
    private static final double BETWEEN_SLOTS = 12;

    private final Texts texts;

    PreviewPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("preview");
    }

    /** Shows a preview; a change that would be refused shows why. */
    void show(EditPreview preview) {
        if (preview instanceof EditPreview.Impossible impossible) {
            getChildren()
                    .setAll(line(Feather.ALERT_TRIANGLE, "bad", texts.wording().problem(impossible.problem())));
        } else {
            show(((EditPreview.Possible) preview).preview(), List.of());
        }
    }

    /** Shows what a change that is possible comes to, after lines of its own. */
    void show(RosterPreview changes, List<Label> first) {
        ScrollPane numbers = new ScrollPane(numbers(changes.changed()));
        numbers.setFitToHeight(true);
        numbers.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        numbers.setFocusTraversable(false);
        numbers.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(first);
        getChildren().add(numbers);
        getChildren().addAll(consequences(changes));
    }

    /** Shows one sentence instead of numbers. */
    void say(String sentence) {
        getChildren().setAll(line(Feather.INFO, "plain", sentence));
    }

    /** Shows nothing. */
    void clear() {
        getChildren().clear();
    }

    /** A line for each number and two columns for each slot, before and after: so narrow that two slots fit in any window. */
    private GridPane numbers(List<SlotChange> changes) {
        GridPane table = new GridPane();
        table.getStyleClass().add("numbers");
        CopyableTable.install(table, 2, texts);
        int row = 2;
        name(table, row++, "calendar.preview.band");
        for (FairnessMeasure measure : FairnessMeasure.values()) {
            name(table, row++, "fairness." + measure.code());
        }
        name(table, row, "calendar.preview.contract");
        int column = 1;
        for (SlotChange change : changes) {
            Label name = new Label(change.after().slot().name());
            name.getStyleClass().add("name");
            name.setMaxWidth(WIDEST_NAME);
            table.add(name, column, 0, 2, 1);
            add(
                    table,
                    column,
                    1,
                    muted(texts.get("calendar.preview.before")),
                    muted(texts.get("calendar.preview.after")));
            row = 2;
            add(table, column, row++, band(change.before()), band(change.after()));
            for (FairnessMeasure measure : FairnessMeasure.values()) {
                add(
                        table,
                        column,
                        row++,
                        worded(measure, measure.of(change.postBefore())),
                        worded(measure, measure.of(change.postAfter())));
            }
            Label contract = muted(contract(change.postAfter().pay().contract()));
            GridPane.setHalignment(contract, HPos.RIGHT);
            table.add(contract, column, row, 2, 1);
            column += 2;
        }
        return table;
    }

    private String band(SlotReport slot) {
        return texts.get("band." + slot.pattern().newDeal().band().code() + ".short");
    }

    private String contract(@Nullable ContractChoice contract) {
        if (contract == null) {
            return texts.get("calendar.preview.not-known");
        }
        return texts.get(contract == ContractChoice.NEW_DEAL_2002 ? "panels.pay.2002" : "panels.pay.2026");
    }

    private String worded(FairnessMeasure measure, @Nullable Ratio value) {
        if (value == null) {
            return texts.get("calendar.preview.not-known");
        }
        return measure == FairnessMeasure.PAY
                ? texts.wording().pounds(Money.roundedToThePenny(value))
                : texts.wording().quantity(new Quantity(value, measure.unit()));
    }

    private static void add(GridPane table, int column, int row, String before, String after) {
        Label now = new Label(after);
        now.getStyleClass().add(before.equals(after) ? "same" : "moved");
        add(table, column, row, muted(before), now);
    }

    private static void add(GridPane table, int column, int row, Label before, Label after) {
        for (Label label : List.of(before, after)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(label, HPos.RIGHT);
        }
        // The numbers of one doctor stand apart from those of the next.
        GridPane.setMargin(before, new Insets(0, 0, 0, BETWEEN_SLOTS));
        table.add(before, column, row);
        table.add(after, column + 1, row);
    }

    private void name(GridPane table, int row, String key) {
        Label name = muted(texts.get(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        table.add(name, 0, row);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("same");
        return label;
    }

    private List<Node> consequences(RosterPreview changes) {
        VBox lines = new VBox();
        lines.getStyleClass().add("consequences");
        changes.leave().forEach(leave -> leave(lines, leave));
        for (SlotChange change : changes.changed()) {
            rules(lines, change.after(), change.newlyBroken(), "calendar.preview.breaks", Feather.X, "bad");
            rules(lines, change.before(), change.mended(), "calendar.preview.mends", Feather.CHECK, "good");
        }
        if (!changes.newGaps().isEmpty()) {
            lines.getChildren()
                    .add(line(
                            Feather.ALERT_TRIANGLE,
                            "warning",
                            texts.get("calendar.preview.new-gaps", dates(changes.newGaps()))));
        }
        if (!changes.closedGaps().isEmpty()) {
            lines.getChildren()
                    .add(line(
                            Feather.CHECK,
                            "good",
                            texts.get("calendar.preview.closed-gaps", dates(changes.closedGaps()))));
        }
        changes.newWarnings().stream().limit(MOST_LINES).forEach(warning -> lines.getChildren()
                .add(line(Feather.ALERT_TRIANGLE, "warning", texts.wording().problem(warning.problem()))));
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(line(Feather.CHECK, "good", texts.get("calendar.preview.nothing-breaks")));
        }
        return List.of(lines);
    }

    private void leave(VBox lines, LeaveChange leave) {
        LeaveScope before = leave.before();
        LeaveScope after = leave.after();
        if (after.entitlement() != null) {
            lines.getChildren()
                    .add(line(
                            after.isMoreThanDue() ? Feather.ALERT_TRIANGLE : Feather.INFO,
                            after.isMoreThanDue() ? "warning" : "plain",
                            texts.get(
                                    "calendar.preview.leave",
                                    texts.wording().quantity(after.entitlement().value()),
                                    texts.wording().quantity(before.putIn().value()),
                                    texts.wording().quantity(after.putIn().value()),
                                    days(before.left()),
                                    days(after.left()))));
        }
        if (!leave.needSwap().isEmpty()) {
            lines.getChildren()
                    .add(line(
                            Feather.ALERT_TRIANGLE,
                            "warning",
                            texts.get(
                                    "calendar.preview.needs-swap",
                                    leave.needSwap().stream()
                                            .map(texts.wording()::date)
                                            .collect(Collectors.joining("; ")))));
        }
    }

    private String days(@Nullable Ratio days) {
        return days == null
                ? texts.get("calendar.preview.not-known")
                : texts.wording().quantity(new Quantity(days, Unit.DAYS));
    }

    /** @param slot as it is while the rules are broken: its dates are those that are named */
    private void rules(VBox lines, SlotReport slot, List<RuleResult> rules, String key, Feather sign, String style) {
        if (!rules.isEmpty()) {
            String names = rules.stream()
                    .map(rule -> onDates(rule, slot))
                    .distinct()
                    .limit(MOST_LINES)
                    .collect(Collectors.joining("; "));
            lines.getChildren().add(line(sign, style, texts.get(key, slot.slot().name(), names)));
        }
    }

    private String onDates(RuleResult rule, SlotReport slot) {
        String says = texts.wording().says(rule);
        List<LocalDate> dates = slot.basis().dates().datesOf(rule.cells());
        return dates.isEmpty()
                ? says
                : texts.get("calendar.preview.on-dates", says, texts.wording().dates(dates));
    }

    private String dates(List<CoverGap> gaps) {
        String dates = gaps.stream()
                .map(gap -> texts.wording().date(gap.date()))
                .distinct()
                .limit(MOST_LINES)
                .collect(Collectors.joining("; "));
        long days = gaps.stream().map(CoverGap::date).distinct().count();
        return days > MOST_LINES ? texts.get("calendar.preview.and-more", dates, days - MOST_LINES) : dates;
    }

    static Label line(Feather sign, String style, String text) {
        Label line = new Label(text, new FontIcon(sign));
        line.getStyleClass().addAll("line", style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
