package cymru.rhod.ui.findings;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.ui.findings.ReasonEntry.Finding;
import cymru.rhod.ui.findings.ReasonEntry.Neighbour;
import cymru.rhod.ui.findings.ReasonEntry.Source;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TreeItem;

/** Lays a reason out as a tree: what it was made from below it, the outcomes next to it after that, then its figures. */
final class ReasonTree {

    /** Outcomes whose causes are shown at once; a long list of what is in order would hide the steps after it. */
    private static final Set<String> AGAINST = Set.of("no", "broken");

    private ReasonTree() {}

    /**
     * Returns the tree with its first level open, and below it what went against the rota.
     *
     * @param limits what a number is held against; they stand after what it was made from
     */
    static TreeItem<ReasonEntry> of(Reason reason, List<Reason.Compared> limits) {
        TreeItem<ReasonEntry> root = item(reason);
        limits.forEach(limit -> root.getChildren().add(new TreeItem<>(new Finding(limit))));
        root.setExpanded(true);
        return root;
    }

    private static TreeItem<ReasonEntry> item(Reason reason) {
        TreeItem<ReasonEntry> item = new TreeItem<>(new Finding(reason));
        reason.from().forEach(part -> item.getChildren().add(item(part)));
        if (reason instanceof Reason.Decided decided) {
            item.setExpanded(AGAINST.contains(decided.outcome()));
            decided.alternatives().forEach(alternative -> item.getChildren()
                    .add(new TreeItem<>(new Neighbour(decided, alternative))));
        }
        figures(reason).forEach(figure -> item.getChildren().add(new TreeItem<>(new Source(figure))));
        return item;
    }

    /** The limit of a comparison is told in its own line and needs none besides. */
    private static List<FigureInForce> figures(Reason reason) {
        return reason instanceof Reason.Measured measured ? measured.figures() : List.of();
    }
}
