package cymru.rhod.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void aLineEndsAfterASpaceOrADash() {
        assertThat(parts("Mon 21:15–09:15, 45:29 h")).containsExactly("Mon ", "21:15–", "09:15, ", "45:29 ", "h");
    }

    @Test
    void spacesInARowStayTogether() {
        assertThat(parts("a  b ")).containsExactly("a  ", "b ");
    }

    @Test
    void anAddressMayEndAfterItsJoints() {
        assertThat(parts("see https://www.example.org/pay/scales-2026"))
                .containsExactly("see ", "https:/", "/", "www.", "example.", "org/", "pay/", "scales-", "2026");
    }

    @Test
    void aCircularStaysWhole() {
        assertThat(parts("M&D(W) 01/2026")).containsExactly("M&D(W) ", "01/2026");
    }

    @Test
    void nothingHasNoParts() {
        assertThat(parts("")).containsExactly("");
    }

    private static List<String> parts(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            parts.add(text.substring(from, at));
            from = at;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
