package cymru.rhod.io.document;

import java.util.List;

/** A part of a document under a heading. */
final class Section {

    private final Element section;

    Section(String id, String heading) {
        section =
                Element.of("section", Element.of("h2", heading).with("id", id)).with("aria-labelledby", id);
    }

    Section paragraph(String text) {
        return add(Element.of("p", text));
    }

    /** Adds what helps to read a table or a number. */
    Section note(String text) {
        return add(Element.of("p", text).styled("note"));
    }

    /** Adds what must not be overlooked. */
    Section warning(String text) {
        return add(Element.of("p", text).styled("warning"));
    }

    Section heading(String text) {
        return add(Element.of("h3", text));
    }

    /** Adds a list; nothing where it has no items. */
    Section bullets(List<String> items) {
        return list("ul", items);
    }

    Section steps(List<String> items) {
        return list("ol", items);
    }

    /** Adds a table; nothing where it has no rows. */
    Section table(Table table) {
        return table.isEmpty() ? this : add(Element.of("div", table.element()).styled("tabular"));
    }

    Section add(Element element) {
        section.add(element);
        return this;
    }

    /** Adds lines to be written on by hand, after what is to be written. */
    Section toComplete(String what, int lines) {
        add(Element.of("p", what).styled("to-complete"));
        for (int line = 0; line < lines; line++) {
            add(Element.of("p", "\u00a0").styled("blank-line").with("aria-hidden", "true"));
        }
        return this;
    }

    /** Keeps the section on one page where there is room for it. */
    Section together() {
        section.styled("together");
        return this;
    }

    /** Lets the section begin a page of its own in print. */
    Section onNewPage() {
        section.styled("new-page");
        return this;
    }

    Element element() {
        return section;
    }

    private Section list(String name, List<String> items) {
        if (items.isEmpty()) {
            return this;
        }
        Element list = Element.of(name);
        items.forEach(item -> list.add(Element.of("li", item)));
        return add(list);
    }
}
