package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.cli.TextTable.Align;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void aTextIsFoldedAtWordsAndALongWordStandsAlone() {
        assertThat(Lines.fold("one two three", 7)).containsExactly("one two", "three");
        assertThat(Lines.fold("a penwythnosau b", 5)).containsExactly("a", "penwythnosau", "b");
        assertThat(Lines.fold("", 5)).containsExactly("");
    }

    @Test
    void foldedLinesStandBelowTheFirstWord() {
        Lines lines = new Lines(false);
        lines.folded(Style.PLAIN, "10. ", "word ".repeat(30));

        assertThat(lines.text().lines())
                .allMatch(line -> line.length() <= Lines.WIDTH)
                .element(1)
                .asString()
                .startsWith("    word");
    }

    @Test
    void columnsAreAlignedWhateverTheirTexts() {
        TextTable table = new TextTable("  ", Align.LEFT, Align.RIGHT);
        table.row(Style.PLAIN, "tŷ", "£1");
        table.row(Style.PLAIN, "hosbis", "£1,000");

        assertThat(table.lines(false)).containsExactly("  tŷ          £1", "  hosbis  £1,000");
    }
}
