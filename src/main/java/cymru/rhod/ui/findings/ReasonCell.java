package cymru.rhod.ui.findings;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.SourceLine;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.findings.ReasonEntry.Finding;
import cymru.rhod.ui.findings.ReasonEntry.Neighbour;
import cymru.rhod.ui.findings.ReasonEntry.Source;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one line of the tree of reasons. Its texts wrap at the width of the tree, which a cell does not do by itself. */
final class ReasonCell extends TreeCell<ReasonEntry> {

    /** As {@code -fx-indent} of the tree in panels.css. */
    private static final double INDENT = 12;

    private static final double ARROW_PADDING_AND_SCROLL_BAR = 52;
    private static final double NARROWEST = 120;

    private final Texts texts;
    private final Supplier<Subject> subject;
    private final VBox lines = new VBox();

    /** @param subject what the reasons are about */
    ReasonCell(Texts texts, Supplier<Subject> subject) {
        this.texts = texts;
        this.subject = subject;
        lines.getStyleClass().add("reason-lines");
    }

    @Override
    protected void updateItem(@Nullable ReasonEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        lines.getChildren().clear();
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (entry instanceof Finding finding) {
            showReason(finding.reason());
        } else if (entry instanceof Neighbour neighbour) {
            showNeighbour(neighbour);
        } else if (entry instanceof Source source) {
            showFigure(source.figure());
        }
        setGraphic(lines);
        setAccessibleText(lines.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(line -> line.getAccessibleText() == null ? ((Label) line).getText() : line.getAccessibleText())
                .collect(Collectors.joining(". ")));
    }

    private void showReason(Reason reason) {
        Wording wording = texts.wording();
        ReasonWording twoLines = new ReasonWording(wording);
        add(Lines.strong(twoLines.heading(reason)));
        add(Lines.plain(twoLines.detail(reason)));
        if (reason instanceof Reason.Compared compared) {
            add(SourceLine.of(wording.source(compared.limit())));
        }
        if (reason instanceof Reason.Assumed assumed) {
            add(SourceLine.of(wording.source(assumed)));
        }
        if (!reason.cells().isEmpty()) {
            Label places = Lines.plain(subject.get().places(reason.cells(), wording));
            places.getStyleClass().add("places");
            add(places);
        }
    }

    private void showNeighbour(Neighbour neighbour) {
        Label alternative = Lines.plain(texts.wording().alternative(neighbour.decided(), neighbour.alternative()));
        alternative.getStyleClass().add("neighbour");
        add(alternative);
    }

    private void showFigure(FigureInForce figure) {
        Wording wording = texts.wording();
        add(Lines.plain(texts.get("panels.reason.figure", wording.value(figure))));
        add(SourceLine.of(wording.source(figure)));
        String note = wording.note(figure);
        if (!note.isEmpty()) {
            add(Lines.muted(note));
        }
    }

    private void add(Node line) {
        lines.getChildren().add(line);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        lines.setPrefWidth(textWidth());
        return snappedTopInset() + lines.prefHeight(textWidth()) + snappedBottomInset();
    }

    private double textWidth() {
        TreeView<ReasonEntry> tree = getTreeView();
        int level = tree.getTreeItemLevel(getTreeItem()) - (tree.isShowRoot() ? 0 : 1);
        return Math.max(NARROWEST, tree.getWidth() - INDENT * level - ARROW_PADDING_AND_SCROLL_BAR);
    }
}
