package cymru.rhod.io.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An element with its attributes and what it holds. Whatever is put into it is written escaped, and every element is closed, so that
 * a page made of elements is well formed whatever the texts are, and reads the same as XML and as HTML.
 */
final class Element implements Node {

    /** Elements that hold nothing, which HTML wants written without an end. */
    private static final Set<String> EMPTY = Set.of("meta", "br", "col", "bookmark");

    /** Elements after whose parts a line may end without being taken for a space. */
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "body",
            "main",
            "article",
            "header",
            "section",
            "footer",
            "table",
            "colgroup",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "ul",
            "ol",
            "bookmarks");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9:-]*");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> parts = new ArrayList<>();

    private Element(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of an element: " + name);
        }
        this.name = name;
    }

    static Element of(String name, Node... parts) {
        return new Element(name).add(parts);
    }

    static Element of(String name, String text) {
        return new Element(name).add(Node.text(text));
    }

    Element with(String attribute, String value) {
        if (!NAME.matcher(attribute).matches()) {
            throw new IllegalArgumentException("not the name of an attribute: " + attribute);
        }
        attributes.put(attribute, value);
        return this;
    }

    /** Gives the element a class of the style sheet. */
    Element styled(String style) {
        return with("class", style);
    }

    Element add(Node... more) {
        if (EMPTY.contains(name) && more.length > 0) {
            throw new IllegalArgumentException("holds nothing: " + name);
        }
        parts.addAll(List.of(more));
        return this;
    }

    Element add(List<? extends Node> more) {
        return add(more.toArray(Node[]::new));
    }

    boolean is(String otherName) {
        return name.equals(otherName);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public String words() {
        return parts.stream().map(Node::words).collect(Collectors.joining());
    }

    @Override
    public void writeTo(StringBuilder page) {
        page.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            page.append(' ').append(attribute).append("=\"");
            Escaping.write(value, page);
            page.append('"');
        });
        if (EMPTY.contains(name)) {
            page.append("/>");
            return;
        }
        page.append('>');
        boolean isBlock = BLOCKS.contains(name);
        for (Node part : parts) {
            if (isBlock) {
                page.append('\n');
            }
            part.writeTo(page);
        }
        page.append(isBlock ? "\n</" : "</").append(name).append('>');
    }
}
