package cymru.rhod.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import cymru.rhod.domain.rota.Definition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field of the rota file that takes another value for one assessment, as {@code --set FIELD=VALUE} gives it. The value is only
 * given the form it would have in the file; whether it is allowed is left to the reader of rota files.
 *
 * @param option what the call says, for messages: {@code --set share=0.6}, {@code --pay-year 2025/26}
 * @param field the field's path in the file, for example {@code definitions.weekend}
 */
record Setting(String option, String field, JsonNode value) {

    private static final String PAY_YEAR = "payYear";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    /** The form of a value in the file. */
    private enum Form {
        TEXT,
        /** A number, true or false where the text is one, else a text. */
        LITERAL
    }

    private static final Map<String, Form> FIELDS = fields();

    private static Map<String, Form> fields() {
        Map<String, Form> fields = new LinkedHashMap<>();
        fields.put("grade", Form.TEXT);
        fields.put("point2002", Form.LITERAL);
        fields.put("serviceYears", Form.LITERAL);
        fields.put("placement", Form.TEXT);
        fields.put("lessThanFullTime", Form.LITERAL);
        fields.put("share", Form.LITERAL);
        fields.put(PAY_YEAR, Form.TEXT);
        fields.put("cover.prospective", Form.LITERAL);
        fields.put("cover.leaveWeeksPerYear", Form.LITERAL);
        fields.put("cover.leaveWeekHours", Form.TEXT);
        fields.put("onCall.criterionR", Form.LITERAL);
        fields.put("onCall.frequencyOneIn", Form.LITERAL);
        fields.put("nroc.mode", Form.TEXT);
        fields.put("nroc.rate", Form.LITERAL);
        Arrays.stream(Definition.values())
                .forEach(definition -> fields.put("definitions." + definition.code(), Form.LITERAL));
        return fields;
    }

    /** Returns the fields that may be set, as help and messages list them. */
    static List<String> knownFields() {
        return List.copyOf(FIELDS.keySet());
    }

    /** Returns a setting, or nothing if there is no such field. {@code null} stands for "not given". */
    static Optional<Setting> of(String field, String value) {
        return Optional.ofNullable(FIELDS.get(field))
                .map(form -> new Setting("--set " + field + "=" + value, field, node(form, value)));
    }

    /** Returns the pay year as {@code --pay-year} gives it. */
    static Setting ofPayYear(String year) {
        return new Setting("--pay-year " + year, PAY_YEAR, TextNode.valueOf(year));
    }

    private static JsonNode node(Form form, String value) {
        if (value.equals("null")) {
            return NullNode.instance;
        }
        if (form == Form.TEXT) {
            return TextNode.valueOf(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return BooleanNode.valueOf(value.equals("true"));
        }
        return NUMBER.matcher(value).matches() ? DecimalNode.valueOf(new BigDecimal(value)) : TextNode.valueOf(value);
    }

    /** Returns the place of the field in the notation of a problem, in a file of that name. */
    String placeIn(String fileName) {
        return fileName + ", " + field.replace(".", ", ");
    }

    /** Puts the value into a rota file. */
    void applyTo(ObjectNode rota) {
        List<String> path = new ArrayList<>(List.of(field.split("\\.")));
        String last = path.remove(path.size() - 1);
        ObjectNode parent = rota;
        for (String step : path) {
            parent = parent.withObjectProperty(step);
        }
        parent.set(last, value);
    }
}
