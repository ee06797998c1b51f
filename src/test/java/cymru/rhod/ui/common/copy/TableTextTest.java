package cymru.rhod.ui.common.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {

    @Test
    void headings_stand_above_the_rows_and_cells_apart_by_tabs() {
        TableText table = TableText.headed(List.of("Week", "Hours"), List.of(List.of("1", "48:00"), List.of("2", "")));

        assertThat(table.tabSeparated()).isEqualTo("Week\tHours\n1\t48:00\n2\t\n");
        assertThat(table.html())
                .isEqualTo("<table><thead><tr><th>Week</th><th>Hours</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td>48:00</td></tr><tr><td>2</td><td></td></tr></tbody></table>");
    }

    @Test
    void a_break_in_a_cell_breaks_no_row() {
        assertThat(row("moves in\nAugust\t2027 ").tabSeparated()).isEqualTo("moves in August 2027\n");
    }

    @Test
    void no_text_is_taken_for_markup() {
        assertThat(row("<b>A & B</b> \"C\"").html()).contains("<td>&lt;b&gt;A &amp; B&lt;/b&gt; &quot;C&quot;</td>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "+A1", "-A1", " =1", "\t=1", "+"})
    void a_text_that_would_be_a_formula_stays_a_text(String text) {
        assertThat(row(text).tabSeparated()).isEqualTo("'" + text.strip() + "\n");
        assertThat(row(text).html()).contains("<td>'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+£1,234", "-£0.50", "+40 %", "+40\u00a0%", "+12.3 %", "-1:30", "+£5 †", "−£3", "—", "·"})
    void a_number_with_a_sign_stays_a_number(String text) {
        assertThat(row(text).tabSeparated()).isEqualTo(text + "\n");
    }

    private static TableText row(String cell) {
        return new TableText(List.of(), List.of(List.of(cell)));
    }
}
