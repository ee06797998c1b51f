package cymru.rhod.io.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a file as JSON, within limits that keep a hostile file from costing more than a moment. Numbers stay exactly as
 * written. A field that is named twice is a problem: one of the two values would be lost.
 */
final class JsonText {

    /** The largest file that is read. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Far above the eight levels of a rota file, and far below what would exhaust a stack. */
    static final int DEEPEST_NESTING = 64;

    /** A number of more digits is no number a person wrote. */
    static final int LONGEST_NUMBER = 400;

    static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(MOST_BYTES)
                    .maxNameLength(MOST_BYTES)
                    .build())
            .build();

    private final Place file;
    private final ProblemList problems;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();

    private JsonText(Place file, ProblemList problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Returns the JSON value the bytes hold, or null if they hold none; the problems then say why. */
    static @Nullable JsonNode parse(byte[] bytes, Place file, ProblemList problems) {
        return new JsonText(file, problems).parse(bytes);
    }

    /** Returns the JSON value of a text that is known to hold one, such as a field kept from a file. */
    static JsonNode parse(String json) {
        ProblemList problems = new ProblemList();
        JsonNode node = parse(json.getBytes(StandardCharsets.UTF_8), Place.file(""), problems);
        if (node == null) {
            throw new IllegalArgumentException("not JSON: " + problems.all(Place.file("")));
        }
        return node;
    }

    private @Nullable JsonNode parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            problems.add("file.too-large", file);
            return null;
        }
        String text = decode(bytes);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            problems.add("file.empty", file);
            return null;
        }
        return parseText(text);
    }

    private @Nullable String decode(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                problems.add("file.binary", file);
                return null;
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(input, output, true);
        output.flip();
        if (result.isError()) {
            problems.add("file.not-utf8", at(output.toString()));
            return null;
        }
        String text = output.toString();
        // Editors on Windows put a mark before the text.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Place at(String textBefore) {
        int line = 1 + (int) textBefore.chars().filter(c -> c == '\n').count();
        return file.line(line).column(textBefore.length() - textBefore.lastIndexOf('\n'));
    }

    private @Nullable JsonNode parseText(String text) {
        int before = problems.count();
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            JsonNode node = value(parser);
            if (parser.nextToken() != null) {
                problems.add("file.not-json", at(parser.currentTokenLocation()));
            }
            return problems.count() == before ? node : null;
        } catch (JsonEOFException e) {
            problems.add("file.truncated", at(e.getLocation()));
        } catch (StreamConstraintsException e) {
            problems.add(
                    "file.beyond-limits",
                    at(e.getLocation()),
                    Integer.toString(DEEPEST_NESTING),
                    Integer.toString(LONGEST_NUMBER));
        } catch (JsonProcessingException e) {
            problems.add("file.not-json", at(e.getLocation()));
        } catch (NumberFormatException exponentBeyondAll) {
            problems.add(
                    "file.beyond-limits", file, Integer.toString(DEEPEST_NESTING), Integer.toString(LONGEST_NUMBER));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return null;
    }

    private Place at(@Nullable JsonLocation location) {
        return location == null ? file : file.line(location.getLineNr()).column(location.getColumnNr());
    }

    private JsonNode value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> text(parser);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalStateException("a JSON text cannot hold " + token);
        };
    }

    private ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            checkUnicode(name, parser);
            JsonLocation location = parser.currentTokenLocation();
            parser.nextToken();
            if (object.replace(name, value(parser)) != null) {
                problems.add("file.duplicate-field", at(location), Shortened.of(name));
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private JsonNode text(JsonParser parser) throws IOException {
        String text = parser.getText();
        checkUnicode(text, parser);
        return NODES.textNode(text);
    }

    /** An escape can name half a character, which no UTF-8 file could keep. */
    private void checkUnicode(String text, JsonParser parser) {
        if (!encoder.canEncode(text)) {
            problems.add("file.half-character", at(parser.currentTokenLocation()));
        }
    }
}
