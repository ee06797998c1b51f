package cymru.rhod.io.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts fields into an object of JSON; what was not given is left out. */
public final class JsonFields {

    private JsonFields() {}

    public static void extras(ObjectNode json, Map<String, String> extras) {
        new TreeMap<>(extras).forEach((name, value) -> json.set(name, JsonText.parse(value)));
    }

    public static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    public static void put(ObjectNode json, String field, @Nullable Boolean value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    public static void put(ObjectNode json, String field, @Nullable Integer value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    /** The file holds no fractions: a third is written as 0.333333. */
    public static void put(ObjectNode json, String field, @Nullable Ratio value) {
        if (value != null) {
            BigDecimal decimal = value.toDecimal(RotaSettings.MOST_DECIMALS).stripTrailingZeros();
            json.put(field, decimal.setScale(Math.max(0, decimal.scale())));
        }
    }

    public static void putUnless(String leftOut, ObjectNode json, String field, String value) {
        put(json, field, value.equals(leftOut) ? null : value);
    }

    public static void setUnlessEmpty(ObjectNode json, String field, ObjectNode value) {
        if (!value.isEmpty()) {
            json.set(field, value);
        }
    }
}
