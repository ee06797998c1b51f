package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Brings rota files of earlier versions up to the present one, a version at a time.
 *
 * @param steps the first makes version 2 of a version 1, the second version 3 of a version 2, and so on
 */
record Migrations(List<UnaryOperator<ObjectNode>> steps) {

    /** Version 1 is the first and the present one. */
    static final Migrations OF_ROTA_FILES = new Migrations(List.of());

    Migrations {
        steps = List.copyOf(steps);
    }

    int presentVersion() {
        return 1 + steps.size();
    }

    /** Returns a file of some version, 1 to the present one, as a file of the present version. */
    ObjectNode migrate(ObjectNode file, int version) {
        ObjectNode migrated = file;
        for (UnaryOperator<ObjectNode> step : steps.subList(version - 1, steps.size())) {
            migrated = step.apply(migrated);
        }
        return migrated;
    }
}
