package cymru.rhod.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
public final class JsonText implements JsonTree.Watch {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Far above the eight levels of a rota file, and far below what would exhaust a stack. */
    public static final int DEEPEST_NESTING = 64;

    /** A number of more digits is no number a person wrote. */
    public static final int LONGEST_NUMBER = 400;

    public static final JsonNodeFactory NODES = JsonTree.NODES;

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
    public static @Nullable JsonNode parse(byte[] bytes, Place file, ProblemList problems) {
        return new JsonText(file, problems).parse(bytes);
    }

    /** Returns the JSON value of a text that is known to hold one, such as a field kept from a file. */
    public static JsonNode parse(String json) {
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
            JsonNode node = JsonTree.read(parser, this);
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

    /** An escape can name half a character, which no UTF-8 file could keep. */
    @Override
    public void text(String text, JsonParser parser) {
        if (!encoder.canEncode(text)) {
            problems.add("file.half-character", at(parser.currentTokenLocation()));
        }
    }

    @Override
    public void repeated(String name, JsonLocation place) {
        problems.add("file.duplicate-field", at(place), Shortened.of(name));
    }
}
