package cymru.rhod.io.document;

import cymru.rhod.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A document ready to be written: the same page for the HTML file and for the PDF. In two languages, one follows the other. */
public final class Document {

    private static final String STYLE = "document.css";
    private static final String PROGRAM = "Rhod";

    private final List<Article> articles;
    private final Paper paper;

    Document(List<Article> articles, Paper paper) {
        this.articles = List.copyOf(articles);
        this.paper = paper;
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a document is in a language");
        }
    }

    /** Returns the title, in each language of the document. */
    public String title() {
        return String.join(" / ", articles.stream().map(Article::title).toList());
    }

    /** Returns the language it begins in. */
    public Language language() {
        return articles.get(0).language();
    }

    /** Returns the HTML file, which needs no other file. */
    public String html() {
        Element head = head();
        head.add(Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        return page(
                head,
                articles.stream().map(article -> article.element(List.of())).toList());
    }

    /** Returns the page that the PDF is made of: with an outline, and a footer for each page. */
    String pages() {
        Element head = head();
        Element bookmarks = Element.of("bookmarks");
        articles.stream()
                .flatMap(article -> article.headings().stream())
                .forEach(heading -> bookmarks.add(
                        Element.of("bookmark").with("name", heading.text()).with("href", "#" + heading.id())));
        head.add(bookmarks);
        List<Element> bodies = new ArrayList<>();
        articles.forEach(article -> bodies.add(article.element(article.pageFooter())));
        return page(head, bodies);
    }

    private Element head() {
        return Element.of(
                "head",
                Element.of("meta").with("charset", "UTF-8"),
                Element.of("title", title()),
                Element.of("meta").with("name", "description").with("content", title()),
                Element.of("meta").with("name", "generator").with("content", PROGRAM),
                Element.of("style", style() + paper.style()));
    }

    private String page(Element head, List<Element> bodies) {
        String tag = language().locale().toLanguageTag();
        Element html = Element.of(
                        "html", head, Element.of("body", Element.of("main").add(bodies)))
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", tag)
                .with("xml:lang", tag);
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        html.writeTo(page);
        return page.append('\n').toString();
    }

    /** A browser reads the style sheet as it stands, so it holds no character that would be escaped. */
    private static String style() {
        try (InputStream stream = Objects.requireNonNull(Document.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
