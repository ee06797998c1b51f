package cymru.rhod.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Builds the tree of a JSON text from its tokens, numbers exactly as written. An object mapper would do it as well, but takes longer
 * to make than all the files of a start take to read.
 */
public final class JsonTree {

    /** Makes nodes that keep numbers exactly as written. */
    public static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    /** Is told of what a text of JSON may hold and a reader may refuse. */
    public interface Watch {

        /** Ignores everything. */
        Watch NONE = new Watch() {};

        /** Told of each name and each text. */
        default void text(String text, JsonParser parser) {}

        /** Told of a name that an object has twice; the later value counts. */
        default void repeated(String name, JsonLocation place) {}
    }

    private final JsonParser parser;
    private final Watch watch;

    private JsonTree(JsonParser parser, Watch watch) {
        this.parser = parser;
        this.watch = watch;
    }

    /**
     * Returns the next value; what follows it is left in the parser.
     *
     * @throws IOException if the text is not JSON, or ends before the value does
     */
    public static JsonNode read(JsonParser parser, Watch watch) throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "no value");
        }
        return new JsonTree(parser, watch).value();
    }

    private JsonNode value() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalStateException("a JSON text cannot hold " + token);
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            watch.text(name, parser);
            JsonLocation place = parser.currentTokenLocation();
            parser.nextToken();
            if (object.replace(name, value()) != null) {
                watch.repeated(name, place);
            }
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode text() throws IOException {
        String text = parser.getText();
        watch.text(text, parser);
        return NODES.textNode(text);
    }
}
