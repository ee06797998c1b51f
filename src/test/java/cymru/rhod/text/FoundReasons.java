package cymru.rhod.text;

import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every reason that a result holds, wherever in it: through records, lists, maps and what a roster is asked for. */
final class FoundReasons {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Reason> reasons = new LinkedHashSet<>();
    private final Set<RuleResult> rules = new LinkedHashSet<>();

    private FoundReasons() {}

    /** Looks through results; what is found stays in the order in which it was met, each once. */
    static FoundReasons in(@Nullable Object... results) {
        FoundReasons found = new FoundReasons();
        for (Object result : results) {
            found.look(result);
        }
        return found;
    }

    Set<Reason> reasons() {
        return reasons;
    }

    /** Returns the answers of rules that the reasons belong to. */
    Set<RuleResult> rules() {
        return rules;
    }

    private void look(@Nullable Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof Reason reason) {
            reasons.add(reason);
        }
        if (value instanceof RuleResult rule) {
            rules.add(rule);
        }
        if (value instanceof Iterable<?> many) {
            many.forEach(this::look);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::look);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof RosterReport roster) {
            look(roster.posts());
            look(roster.fairness());
            look(roster.cover());
            look(roster.normalDaytime());
            look(roster.notice());
            look(roster.cost());
            look(roster.warnings());
        } else if (value instanceof Record && value.getClass().getName().startsWith("cymru.rhod.")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                look(read(component, value));
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(Objects.requireNonNull(of));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
