package cymru.rhod.io.sheet.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.sheet.mapping.HiddenCells;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void weeksOfDatesOneBelowTheOtherGoOnWithTheSameDoctors() {
        String week =
                """
                Name | %s | %s | %s | %s | %s | %s | %s
                F1 A | 0900-1700 | 0900-1700 | 0900-1700 | 0900-1700 | 0900-1700 | off | off
                F1 B | off | off | 1200-2000 | 1200-2000 | 1200-2000 | off | off

                """;
        StringBuilder table = new StringBuilder();
        for (LocalDate monday = LocalDate.of(2026, 8, 3);
                monday.isBefore(LocalDate.of(2026, 8, 31));
                monday = monday.plusDays(7)) {
            LocalDate first = monday;
            table.append(week.formatted(IntStream.range(0, 7)
                    .mapToObj(day -> first.plusDays(day).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                    .toArray()));
        }
        ImportPreview preview = Sheets.preview(table.toString());

        assertThat(preview.problems()).isEmpty();
        assertThat(Sheets.open(preview)).isEmpty();
        assertThat(preview.rota().roster().weeks()).isEqualTo(4);
        assertThat(preview.rota().roster().slots()).extracting("name").containsExactly("F1 A", "F1 B");
        assertThat(preview.notes()).extracting("code").contains("import.no-cycle");
    }

    @Test
    void halvesOfAYearSideBySideAreOneRoster() {
        StringBuilder table = new StringBuilder("Date|Day|F1 A|F1 B||Date|Day|F1 A|F1 B\n");
        for (int day = 0; day < 14; day++) {
            for (int half = 0; half < 2; half++) {
                LocalDate date = LocalDate.of(2026, 8, 3).plusDays(day + 14L * half);
                boolean isWeekday = day % 7 < 5;
                table.append(date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy|EEE|", Locale.UK)))
                        .append(isWeekday && day < 7 ? "0900-1700" : "off")
                        .append('|')
                        .append(isWeekday && day >= 7 ? "0900-1700" : "off")
                        .append(half == 0 ? "||" : "\n");
            }
        }
        ImportPreview preview = Sheets.preview(table.toString());

        assertThat(preview.isReady()).isTrue();
        assertThat(Sheets.pattern(preview)).isEqualTo("S S S S S - -\n- - - - - - -");
        assertThat(preview.rota().roster().slots()).extracting("startWeek").containsExactly(1, 2);
        assertThat(preview.rota().roster().weeks()).isEqualTo(4);
    }

    @Test
    void remarksBehindCodesBecomeNotesOnTheirDates() {
        String table =
                """
                Date | F1 A
                03/08/2026 | LD (swap with F1 B)
                04/08/2026 | LD
                05/08/2026 | off
                LD | 0900-2130
                """;
        ImportPreview asked = Sheets.preview(table);
        Question question = asked.openQuestions().get(0);
        Mapping mapping = Answers.answer(
                Mapping.NONE, asked, question, question.proposals().get(0));
        ImportPreview preview = Sheets.preview(table, mapping);

        assertThat(preview.isReady()).isTrue();
        assertThat(preview.rota().roster().slots().get(0).notes())
                .containsExactly(Map.entry(LocalDate.of(2026, 8, 3), "swap with F1 B"));
    }

    @Test
    void whatWasLearnedIsProposedAndNeverTaken() {
        Mapping learned = Sheets.preview(WEEKS_WITH_KEY).mapping();
        ImportContext context =
                new ImportContext(List.of(), learned, LocalDate.of(2026, 6, 1), "id", number -> "Slot " + number);
        String table =
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | ld | off | off | off | off | off | off
                """;
        ImportPreview preview = Importer.preview(Sheets.table(table), Mapping.NONE, context);

        assertThat(Sheets.open(preview)).containsExactly("code:ld");
        Question question = preview.openQuestions().get(0);
        Mapping answered = Answers.answer(
                Mapping.NONE, preview, question, question.proposals().get(0));
        ImportPreview again = Importer.preview(Sheets.table(table), answered, context);
        assertThat(again.isReady()).isTrue();
        assertThat(again.rota().weeks().get(0).cell(0).text()).isEqualTo("LD");
        assertThat(again.shifts()).extracting("name").containsExactly("Long day");
    }

    @Test
    void aCodeMadeUpIsNoneThatTheSheetWritesForSomethingElse() {
        ImportPreview preview = Sheets.preview(
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | 21:00-09:00 | N | off | off | off | off | off
                """);

        assertThat(Sheets.open(preview)).containsExactly("code:n");
        assertThat(preview.rota().weeks().get(0).cell(0).text()).isEqualTo("N2");
    }

    @Test
    void aLongDutyIsAskedForItsKind() {
        ImportPreview preview = Sheets.preview(
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | 09:00-09:00 | off | off | off | off | off | off
                """);

        assertThat(preview.openQuestions()).extracting("kind").containsExactly(Question.Kind.DUTY_KIND);
        Question question = preview.openQuestions().get(0);
        assertThat(question.proposals().get(0).value()).isEqualTo("on-call");
        Mapping answered = Answers.answer(preview.mapping(), preview, question, "partial-shift-24h");
        assertThat(answered.shifts().get(0).kind().code()).isEqualTo("partial-shift-24h");
    }

    @Test
    void weeksSideBySideFollowEachOther() {
        ImportPreview preview = Sheets.preview(
                """
                | Week 1 | | | | | | | Week 2 | | | | | |
                | Mon | Tue | Wed | Thu | Fri | Sat | Sun | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                Line 1 | S | S | S | S | S | off | off | zero | S | S | S | S | off | off
                S | 0900-1700 |
                """);

        assertThat(Sheets.pattern(preview)).isEqualTo("S S S S S - -\nzero S S S S - -");
        assertThat(preview.notes()).extracting("code").contains("import.weeks-side-by-side");
    }

    @Test
    void timesBesideTheRotaMakeNoShift() {
        ImportPreview preview = Sheets.preview(
                """
                Date | Dr A | Total
                03/08/2026 | 0900-1700 | 21:15-09:15
                04/08/2026 | 0900-1700 | 12
                05/08/2026 | off | 12
                """);

        assertThat(preview.mapping().shifts()).extracting("code").containsExactly("S");
    }

    @Test
    void timesInARemarkMakeNoShift() {
        ImportPreview preview = Sheets.preview(
                """
                Date | Dr A | Swaps
                03/08/2026 | 0900-1700 | A: 1300-2100
                04/08/2026 | 0900-1700 |
                05/08/2026 | A |
                """);

        assertThat(Sheets.open(preview)).contains("code:a");
        assertThat(preview.mapping().shifts()).extracting("code").containsExactly("S");
    }

    @Test
    void hiddenDaysMakeNoShift() {
        ImportPreview preview = Importer.preview(
                Sheets.hidingColumns(
                        """
                        Date | Dr A | Dr B | Dr C
                        03/08/2026 | 0900-1700 | 21:15-09:15 | off
                        04/08/2026 | 0900-1700 | LD | 0900-1700
                        05/08/2026 | off | LD | 21:00-09:00
                        """,
                        2),
                Mapping.NONE.withHidden(HiddenCells.LEAVE_OUT),
                Sheets.CONTEXT);

        assertThat(preview.shifts()).extracting("code").containsExactly("S", "N");
        assertThat(preview.mapping().shifts()).extracting("code").containsExactly("S", "N");
    }

    @Test
    void daysOfAnotherSheetAreNoKey() {
        String august =
                """
                Date | F1 A | F1 B
                03/08/2026 | LD | off
                04/08/2026 | off | LD
                05/08/2026 | LD | off
                06/08/2026 | off | LD
                """;
        String september =
                """
                Date | F1 A | F1 B
                01/09/2026 | LD | 0800-1600
                02/09/2026 | off | LD
                03/09/2026 | LD | off
                """;
        Workbook workbook = new Workbook(
                "rota.xlsx",
                List.of(
                        Sheets.table(august).sheets().get(0),
                        SheetTable.of(
                                "September",
                                Sheets.table(september).sheets().get(0).rows())));
        ImportPreview preview = Importer.preview(workbook, Mapping.NONE.withSheet("sheet"), Sheets.CONTEXT);

        assertThat(Sheets.open(preview)).containsExactly("code:ld");
        assertThat(preview.mapping().shifts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr Total", "Dr Hours", "Dr Notes", "Dr Day", "Total", "Cover"})
    void aColumnOfDutiesIsADoctorWhateverItIsCalled(String heading) {
        ImportPreview preview = Sheets.preview(
                """
                Date | Dr A | %s
                03/08/2026 | LD | N
                04/08/2026 | LD | N
                05/08/2026 | off | off
                06/08/2026 | N | LD
                07/08/2026 | off | 0900-2130
                LD | 0900-2130
                N | 2100-0930
                """
                        .formatted(heading));

        assertThat(preview.rota().roster().slots()).hasSize(2);
        assertThat(preview.notes()).extracting("code").doesNotContain("import.left-out-totals");
    }

    @Test
    void dutiesOfAHiddenColumnAreAskedAboutWhateverItIsCalled() {
        ImportPreview preview = Importer.preview(
                Sheets.hidingColumns(
                        """
                        Date | Dr A | Dr Total
                        03/08/2026 | 0900-1700 | 0900-1700
                        04/08/2026 | 0900-1700 | off
                        05/08/2026 | off | 0900-1700
                        """,
                        2),
                Mapping.NONE,
                Sheets.CONTEXT);

        assertThat(preview.openQuestions())
                .filteredOn("kind", Question.Kind.HIDDEN)
                .singleElement()
                .satisfies(hidden ->
                        assertThat(hidden.cells()).extracting(CellAddress::a1).containsExactly("C2", "C3", "C4"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLineThatIsNotReadIsToldWithItsCells(boolean isHidden) {
        String table =
                """
                Date | F1 A | Total | Swaps
                03/08/2026 | 0900-1700 | 8 |
                04/08/2026 | 0900-1700 | 8 | A doing 5th Oct
                05/08/2026 | off | | ok
                06/08/2026 | off | 0 |
                """;
        ImportPreview preview = Importer.preview(
                isHidden ? Sheets.hidingColumns(table, 2, 3) : Sheets.table(table), Mapping.NONE, Sheets.CONTEXT);

        assertThat(preview.notes())
                .filteredOn(note ->
                        note.code().startsWith("import.left-out") || note.code().startsWith("import.swap"))
                .containsExactly(
                        Problem.of("import.left-out-totals", "sheet, C2", "column", "C", "Total", "C2:C3, C5"),
                        Problem.of("import.left-out-remarks", "sheet, D3", "column", "D", "Swaps", "D3:D4"),
                        Problem.of("import.swap-not-read", "sheet, D3", "A doing 5th Oct"));
        assertThat(preview.rota().roster().slots()).hasSize(1);
    }

    @Test
    void aRowThatIsNotReadIsToldAsARow() {
        ImportPreview preview = Sheets.preview(
                """
                Name | Mon 3 Aug | Tue 4 Aug | Wed 5 Aug | Thu 6 Aug
                F1 A | 0900-1700 | 0900-1700 | off | off
                Remarks | | A swapped with B | | fine
                """);

        assertThat(preview.notes())
                .contains(
                        Problem.of("import.left-out-remarks", "sheet, C3", "row", "3", "Remarks", "C3, E3"),
                        Problem.of("import.swap-not-read", "sheet, C3", "A swapped with B"));
    }

    @Test
    void aSwapBesideAWeekIsToldWithItsCell() {
        ImportPreview preview = Sheets.preview(WEEKS_WITH_KEY.replace("| N | 72", "| N | SpR5 doing 5th Oct"));

        assertThat(preview.notes()).contains(Problem.of("import.swap-not-read", "sheet, I3", "SpR5 doing 5th Oct"));
    }

    @Test
    void aWeekOfDutiesIsAWeekWhateverItIsCalled() {
        ImportPreview preview = Sheets.preview(WEEKS_WITH_KEY.replace("2 | Zero | zero |", "Dr Total | Zero | zero |"));

        assertThat(preview.rota().weeks()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Under dates across.
                """
                Name | Mon 3 Aug | Tue 4 Aug | Wed 5 Aug | Thu 6 Aug | Fri 7 Aug | Sat 8 Aug | Sun 9 Aug
                F1 A | LD | LD | off | off | N | N | N
                F1 B | off | SD | SD | SD | SD | off | off

                Code | Start | Finish
                LD | 0900 | 2130
                SD | 9am | 5pm
                N | Night | 21:00 | 09:30
                Z | Zero
                """,
                // Beside dates down, with headings and without.
                """
                Date | F1 A | F1 B | | Code | Start | Finish
                03/08/2026 | LD | off | | LD | 0900 | 2130
                04/08/2026 | LD | SD | | SD | 9am | 5pm
                05/08/2026 | off | SD | | N | 21:00 | 09:30
                06/08/2026 | off | SD
                07/08/2026 | N | SD
                08/08/2026 | N | off
                09/08/2026 | N | off
                """,
                """
                Date | F1 A | F1 B
                03/08/2026 | LD | off | | LD | 0900-2130
                04/08/2026 | LD | SD | | SD | 9am-5pm
                05/08/2026 | off | SD | | N | 21:00-09:30
                06/08/2026 | off | SD
                07/08/2026 | N | SD
                08/08/2026 | N | off
                09/08/2026 | N | off
                """
            })
    void aKeyBesideOrUnderTheDatesIsNoDoctor(String table) {
        ImportPreview preview = Sheets.preview(table);

        assertThat(Sheets.open(preview)).isEmpty();
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.notes()).extracting("code").noneMatch(code -> code.toString()
                .startsWith("import.left-out"));
        assertThat(preview.rota().roster().slots()).extracting("name").containsExactly("F1 A", "F1 B");
        assertThat(preview.shifts())
                .extracting("code", "startMinute", "lengthMinutes")
                .containsExactly(tuple("LD", 540L, 750L), tuple("SD", 540L, 480L), tuple("N", 1260L, 750L));
    }

    @Test
    void startAndFinishOfAKeyMayStandInCellsOfTheirOwn() {
        ImportPreview preview = Sheets.preview(
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | SD | SD | SD | SD | SD | off | off
                Code | Start | Finish
                SD | 9am | 5pm
                """);

        assertThat(preview.isReady()).isTrue();
        assertThat(Sheets.pattern(preview)).isEqualTo("SD SD SD SD SD - -");
    }

    @Test
    void timesOfAKeyThatAreInDoubtAreProposed() {
        ImportPreview preview = Sheets.preview(
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | SD | SD | SD | SD | SD | off | off

                SD | 9.00 | 5.00
                """);

        assertThat(preview.openQuestions()).singleElement().satisfies(question -> assertThat(question.proposals())
                .extracting(Proposal::value)
                .containsExactly("09:00-17:00", "21:00-05:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "Long Day, LD",
        "long-day, LD",
        "Night,    N",
        "Nos,      N",
        "NWD,      SD",
        "Std,      SD",
        "Standard day, SD"
    })
    void aUsualWordForADutyProposesTheShiftOfTheKey(String written, String proposed) {
        ImportPreview preview = Sheets.preview(
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | %s | LD | N | SD | off | off | off

                LD | 0900-2130
                N | 2100-0930
                SD | 0900-1700
                """
                        .formatted(written));

        assertThat(preview.openQuestions()).singleElement().satisfies(question -> assertThat(question.proposals())
                .extracting(Proposal::value)
                .startsWith(proposed));
    }

    @Test
    void aCodeWithTimesInOneCellProposesThem() {
        String table =
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | SD 0900-1700 | SD 0900-1700 | off | off | off | off | off
                """;
        ImportPreview preview = Sheets.preview(table);

        Question question = preview.openQuestions().get(0);
        assertThat(question.proposals()).extracting(Proposal::value).containsExactly("09:00-17:00");
        ImportPreview answered = Sheets.preview(
                table,
                Answers.answer(
                        Mapping.NONE, preview, question, question.proposals().get(0)));
        assertThat(answered.isReady()).isTrue();
        assertThat(Sheets.pattern(answered)).isEqualTo("SD SD - - - - -");
    }

    @Test
    void aCodeThatStandsWithTheTimesOfTheKeyIsThatCode() {
        ImportPreview preview = Sheets.preview(
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | SD 0900-1700 | SD | off | off | SD 0800-1600 | off | off

                SD | 9am-5pm
                """);

        assertThat(preview.openQuestions()).singleElement().satisfies(question -> assertThat(question.proposals())
                .extracting(Proposal::value)
                .containsExactly("08:00-16:00", "SD"));
        assertThat(Sheets.pattern(preview)).startsWith("SD SD - -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lieu", "sick", "absent", "Sick leave"})
    void aMarkThatStandsOnlyOnDatesIsToldAsSuchInAPattern(String mark) {
        String table =
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | Q | Q | off | off | off | off | off
                """;
        ImportPreview preview = Sheets.preview(table, Mapping.NONE.withMeaning(List.of("Q"), mark));

        assertThat(preview.problems())
                .containsExactly(
                        Problem.of("import.mark-only-on-dates", "sheet, B2", mark, "Q", "-, zero, leave, study"));
        assertThat(Sheets.open(preview)).containsExactly("code:q");
        assertThat(Sheets.preview(table, Mapping.NONE.withMeaning(List.of("Q"), "study"))
                        .isReady())
                .isTrue();
    }

    @Test
    void anAnswerForBlankDaysThatCannotBeUsedIsTold() {
        String table =
                """
                Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
                1 | off | off | off | off | | |
                """;
        ImportPreview preview = Sheets.preview(table, Mapping.NONE.withBlank("sick", "LD"));

        assertThat(preview.problems())
                .containsExactly(
                        Problem.of(
                                "import.mark-only-on-dates",
                                "sheet, F2",
                                "sick",
                                "blankWeekday",
                                "-, zero, leave, study"),
                        Problem.of("import.means-unknown", "sheet, G2", "LD", "blankWeekend"));
    }
}
