package cymru.rhod.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes JSON so that people can read it and line-by-line comparison shows what changed: what fits on a line stands on one, a
 * week of the pattern always does, and the lists of shifts, weeks, variants, slots, codes and doctors needed always have a line for each.
 */
public final class JsonLayout {

    private static final int WIDTH = 160;
    private static final String INDENT = "  ";
    private static final String PATTERN = "pattern";
    private static final List<String> ALWAYS_BROKEN =
            List.of("shifts", PATTERN, "variants", "demand", "roster", "slots", "codes");

    private final StringBuilder out = new StringBuilder();

    private JsonLayout() {}

    public static String write(JsonNode file) {
        JsonLayout layout = new JsonLayout();
        layout.broken("", file, "");
        return layout.out.append('\n').toString();
    }

    private void value(String name, JsonNode value, String indent, int room) {
        boolean isAlwaysBroken = ALWAYS_BROKEN.contains(name) || value.has(PATTERN);
        if (isAlwaysBroken && !value.isEmpty()) {
            broken(name, value, indent);
            return;
        }
        String line = oneLine(value);
        if (line.length() <= room || !value.isContainerNode()) {
            out.append(line);
        } else {
            broken(name, value, indent);
        }
    }

    private void broken(String name, JsonNode container, String indent) {
        boolean object = container.isObject();
        String inner = indent + INDENT;
        String separator = "\n";
        out.append(object ? '{' : '[');
        for (Member member : members(container)) {
            out.append(separator).append(inner);
            String label = object ? label(member.name()) : "";
            out.append(label);
            int room = name.equals(PATTERN) ? Integer.MAX_VALUE : WIDTH - inner.length() - label.length();
            value(member.name(), member.value(), inner, room);
            separator = ",\n";
        }
        out.append('\n').append(indent).append(object ? '}' : ']');
    }

    private static String oneLine(JsonNode value) {
        if (!value.isContainerNode()) {
            return value.toString();
        }
        List<String> parts = new ArrayList<>();
        for (Member member : members(value)) {
            parts.add((value.isObject() ? label(member.name()) : "") + oneLine(member.value()));
        }
        String inside = String.join(", ", parts);
        return value.isObject() ? "{" + inside + "}" : "[" + inside + "]";
    }

    private static String label(String name) {
        return JsonText.NODES.textNode(name) + ": ";
    }

    private static List<Member> members(JsonNode container) {
        List<Member> members = new ArrayList<>();
        container.properties().forEach(entry -> members.add(new Member(entry.getKey(), entry.getValue())));
        if (container.isArray()) {
            container.forEach(element -> members.add(new Member("", element)));
        }
        return members;
    }

    private record Member(String name, JsonNode value) {}
}
