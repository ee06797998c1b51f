package cymru.rhod.io.document;

import cymru.rhod.text.Language;
import java.util.ArrayList;
import java.util.List;

/** A document in one language: its title, what it is about, and its sections. */
final class Article {

    /** A heading that an outline lists, and the id it has. */
    record Heading(String id, String text) {}

    private final Language language;
    private final String title;
    private final Element header;
    private final List<Element> pageFooter;
    private final List<Section> sections = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    /** @param pageFooter what stands at the foot of each page in print */
    Article(Language language, String title, List<Element> pageFooter) {
        this.language = language;
        this.pageFooter = List.copyOf(pageFooter);
        this.title = title;
        String id = id(0);
        headings.add(new Heading(id, title));
        header = Element.of("header", Element.of("h1", title).with("id", id));
    }

    Language language() {
        return language;
    }

    String title() {
        return title;
    }

    List<Element> pageFooter() {
        return pageFooter;
    }

    /** Returns the title and the headings of the sections, in order. */
    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** Adds a line below the title. */
    Article subtitle(String text) {
        header.add(Element.of("p", text).styled("subtitle"));
        return this;
    }

    /** Begins a section. */
    Section section(String heading) {
        String id = id(headings.size());
        headings.add(new Heading(id, heading));
        Section section = new Section(id, heading);
        sections.add(section);
        return section;
    }

    /** Returns the article with something before its header; nothing where it is empty. */
    Element element(List<Element> before) {
        Element article = Element.of("article")
                .with("lang", language.locale().toLanguageTag())
                .with("xml:lang", language.locale().toLanguageTag())
                .with("aria-labelledby", id(0));
        return article.add(before)
                .add(header)
                .add(sections.stream().map(Section::element).toList());
    }

    private String id(int number) {
        return language.code() + "-" + number;
    }
}
