package cymru.rhod.io.sheet.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cymru.rhod.io.sheet.mapping.Mapping;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Whole sheets, small ones, from the text to the rota. */
class ImporterTest {

    private static final String WEEKS_WITH_KEY =
            """
            Medicine rota | | | | | | | | |
            Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun | Hours
            1 | LD | LD | OFF | N | N | N | N | 72
            2 | Zero | zero | D | D | D | | | 24
            3 | D | ld | D | A/L | D | off | (off) | 32
            Total | 3 | 3 | 3 | 3 | 3 | 1 | 1 |
            | | | | | | | | |
            LD | Long day | 09:00 | 21:30 | | | | | |
            N | Night | 21:00 | 09:30 | | | | | |
            D | Day | 0900-1700 | | | | | | |
            """;

    @Test
    void weeksUnderDaysWithAKeyNeedNoQuestion() {
        ImportPreview preview = Sheets.preview(WEEKS_WITH_KEY);

        assertThat(preview.problems()).isEmpty();
        assertThat(Sheets.open(preview)).isEmpty();
        assertThat(Sheets.pattern(preview))
                .isEqualTo(
                        """
                        LD LD - N N N N
                        zero zero D D D - -
                        D LD D leave D - -""");
        assertThat(preview.shifts())
                .extracting("code", "startMinute", "lengthMinutes")
                .containsExactly(tuple("LD", 540L, 750L), tuple("N", 1260L, 750L), tuple("D", 540L, 480L));
        assertThat(preview.isReady()).isTrue();
    }

    @Test
    void aBlankWeekdayIsAlwaysAsked() {
        String table = WEEKS_WITH_KEY.replace("| OFF |", "| |");
        ImportPreview preview = Sheets.preview(table);

        assertThat(Sheets.open(preview)).containsExactly("blankWeekday");
        ImportPreview answered = Sheets.preview(table, Mapping.NONE.withBlank("D", null));
        assertThat(answered.isReady()).isTrue();
        assertThat(Sheets.pattern(answered)).startsWith("LD LD D N");
    }

    @Test
    void datesDownBecomeARosterOnTheCommonPattern() {
        StringBuilder table = new StringBuilder("Date | Doctor 1 | Doctor 2 | Notes\n");
        String[] week1 = {"LD", "LD", "OFF", "N", "N", "N", "N"};
        String[] week2 = {"OFF", "OFF", "S", "S", "S", "OFF", "OFF"};
        for (int day = 0; day < 28; day++) {
            String[] one = day / 7 % 2 == 0 ? week1 : week2;
            String[] other = day / 7 % 2 == 0 ? week2 : week1;
            table.append(LocalDate.of(2026, 8, 3).plusDays(day).format(DateTimeFormatter.ofPattern("dd/MM/yy")))
                    .append(" | " + one[day % 7] + " | " + (day == 10 ? "A/L" : other[day % 7]) + " | \n");
        }
        table.append("\nLD|0900-2130\nN|2100-0930\nS|9am-5pm\n");
        ImportPreview preview = Sheets.preview(table.toString());

        assertThat(preview.problems()).isEmpty();
        assertThat(Sheets.open(preview)).isEmpty();
        assertThat(Sheets.pattern(preview)).isEqualTo("LD LD - N N N N\n- - S S S - -");
        assertThat(preview.rota().roster().slots())
                .extracting("name", "startWeek")
                .containsExactly(tuple("Doctor 1", 1), tuple("Doctor 2", 2));
        assertThat(preview.rota().roster().slots().get(1).changes()).hasSize(1);
    }

    @Test
    void datesAcrossAreReadAsWell() {
        String table =
                """
                Name | Mon 3 Aug | Tue 4 Aug | Wed 5 Aug | Thu 6 Aug | Fri 7 Aug | Sat 8 Aug | Sun 9 Aug
                Dr Jones | 0900-1730 | 0900-1730 | 0900-1730 | 21:15–09:15 | 00:00:00 | O | O
                Dr Evans | 9am-5pm | TW | 8-4 | 0900-1730 | A | |
                """;
        ImportPreview preview = Sheets.preview(table);

        assertThat(preview.problems()).isEmpty();
        assertThat(Sheets.open(preview)).containsExactlyInAnyOrder("names", "code:o", "code:tw", "code:8-4", "code:a");
        assertThat(preview.rota().roster().start()).isEqualTo("2026-08-03");
        assertThat(preview.rota().roster().slots().get(0).name()).isEqualTo("Slot 1");
    }
}
