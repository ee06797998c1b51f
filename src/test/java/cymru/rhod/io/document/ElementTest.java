package cymru.rhod.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ElementTest {

    @Test
    void textIsNeverTakenForMarkup() {
        assertThat(written(Element.of("p", "<script>alert(\"ŵ\")</script> & ]]>")))
                .isEqualTo("<p>&lt;script&gt;alert(&quot;ŵ&quot;)&lt;/script&gt; &amp; ]]&gt;</p>");
    }

    @Test
    void anAttributeCannotBeLeft() {
        assertThat(written(Element.of("td").with("title", "a\" onclick=\"b")))
                .isEqualTo("<td title=\"a&quot; onclick=&quot;b\"></td>");
    }

    @Test
    void charactersThatXmlHasNotAreReplaced() {
        assertThat(written(Element.of("p", "a\u0000b\u0007c\uD800d\uFFFEe\u0085f😀")))
                .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf😀</p>");
    }

    @Test
    void emptyElementsAreClosedAndHoldNothing() {
        assertThat(written(Element.of("meta").with("charset", "UTF-8"))).isEqualTo("<meta charset=\"UTF-8\"/>");
        assertThatThrownBy(() -> Element.of("br", "text")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreNoPlaceForTexts() {
        assertThatThrownBy(() -> Element.of("p onclick")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Element.of("p").with("a=\"b\"", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(Element element) {
        StringBuilder page = new StringBuilder();
        element.writeTo(page);
        return page.toString();
    }
}
