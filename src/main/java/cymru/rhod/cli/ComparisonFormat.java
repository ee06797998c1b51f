package cymru.rhod.cli;

import static cymru.rhod.cli.JsonValues.NODES;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.compare.Tally;

/** What the three kinds of the format {@code rhod.comparison} share. */
final class ComparisonFormat {

    private static final int VERSION = 1;

    private ComparisonFormat() {}

    /** @param kind {@code contracts}, {@code rotas} or {@code portfolio} */
    static ObjectNode start(String kind) {
        return NODES.objectNode()
                .put("format", "rhod.comparison")
                .put("version", VERSION)
                .put("kind", kind);
    }

    static ObjectNode tally(Tally<?> tally) {
        return NODES.objectNode()
                .put("gains", tally.gains())
                .put("losses", tally.losses())
                .put("same", tally.same())
                .put("incomplete", tally.incomplete())
                .put("unknown", tally.unknown());
    }
}
