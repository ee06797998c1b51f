package cymru.rhod.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How an assessment writes numbers: hours with up to six decimals, money with two, nothing as {@code null}. */
final class JsonValues {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int PLACES = 6;

    private JsonValues() {}

    /** Returns a tree as text, in lines for people to read. */
    static String written(JsonNode json) {
        return written(JSON.writerWithDefaultPrettyPrinter(), json);
    }

    /** Returns a tree as text in one line. */
    static String writtenInOneLine(JsonNode json) {
        return written(JSON.writer(), json);
    }

    private static String written(ObjectWriter writer, JsonNode json) {
        try {
            return writer.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can always be written", e);
        }
    }

    static JsonNode basicPay(@Nullable Pay pay) {
        return money(pay == null ? null : pay.basicPay());
    }

    static JsonNode annualPay(@Nullable Pay pay) {
        return money(pay == null ? null : pay.annualPay());
    }

    /** Says of an amount, or of two compared, what must be said beside it. */
    static void putBasis(ObjectNode json, PayBasis basis) {
        json.put("whole", basis.isWhole())
                .put("restsOnOwn", basis.restsOnOwn())
                .put("unconfirmed", basis.isUnconfirmed());
    }

    static JsonNode money(@Nullable Money money) {
        return money == null ? NullNode.instance : DecimalNode.valueOf(money.pounds());
    }

    static JsonNode measured(Reason.@Nullable Measured measured) {
        return number(measured == null ? null : measured.value());
    }

    /** Returns a quantity in the unit its symbol names: what is kept in minutes is written in hours. */
    static JsonNode number(@Nullable Quantity quantity) {
        if (quantity == null) {
            return NullNode.instance;
        }
        boolean inMinutes = quantity.unit() == Unit.MINUTES || quantity.unit() == Unit.MINUTES_PER_WEEK;
        return decimal(inMinutes ? quantity.value().dividedBy(Minutes.PER_HOUR) : quantity.value());
    }

    static JsonNode decimal(@Nullable Ratio ratio) {
        if (ratio == null) {
            return NullNode.instance;
        }
        BigDecimal number = ratio.toDecimal(PLACES).stripTrailingZeros();
        return DecimalNode.valueOf(number.scale() < 0 ? number.setScale(0) : number);
    }

    static <T> ArrayNode array(Collection<T> elements, Function<T, ? extends JsonNode> json) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(element -> array.add(json.apply(element)));
        return array;
    }
}
