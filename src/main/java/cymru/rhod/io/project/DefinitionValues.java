package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.io.json.JsonText;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The values of definitions as JSON: {@code true} and {@code false} as such, whole numbers as numbers, all else as text. */
final class DefinitionValues {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d+");

    private DefinitionValues() {}

    static JsonNode asJson(String value) {
        if (isFlag(value)) {
            return JsonText.NODES.booleanNode(Boolean.parseBoolean(value));
        }
        return WHOLE_NUMBER.matcher(value).matches()
                ? JsonText.NODES.numberNode(Integer.parseInt(value))
                : JsonText.NODES.textNode(value);
    }

    /** Says whether a value of the file is the one named. */
    static boolean matches(JsonNode node, String value) {
        JsonNode expected = asJson(value);
        if (expected.isNumber()) {
            return node.isNumber() && node.decimalValue().compareTo(new BigDecimal(value)) == 0;
        }
        return node.equals(expected);
    }

    private static boolean isFlag(String value) {
        return "true".equals(value) || "false".equals(value);
    }
}
