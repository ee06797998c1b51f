package cymru.rhod.domain.rota;

import java.util.EnumSet;
import java.util.Set;

/**
 * The readings in force for a rota.
 *
 * @param alternatives the definitions for which the alternative is taken; all others take their standard value
 */
public record Definitions(Set<Definition> alternatives) {

    public static final Definitions DEFAULT = new Definitions(Set.of());

    public Definitions {
        alternatives = Set.copyOf(alternatives);
    }

    /** Says whether the alternative reading is taken. */
    public boolean takesAlternative(Definition definition) {
        return alternatives.contains(definition);
    }

    /** Returns the value in force, as the rota file writes it. */
    public String valueOf(Definition definition) {
        return takesAlternative(definition) ? definition.alternative() : definition.standard();
    }

    public Definitions with(Definition definition, boolean alternative) {
        EnumSet<Definition> changed = EnumSet.noneOf(Definition.class);
        changed.addAll(alternatives);
        if (alternative) {
            changed.add(definition);
        } else {
            changed.remove(definition);
        }
        return new Definitions(changed);
    }
}
