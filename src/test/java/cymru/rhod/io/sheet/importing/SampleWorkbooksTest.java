package cymru.rhod.io.sheet.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.io.sheet.table.WorkbookFiles;
import cymru.rhod.io.sheet.table.WorkbookResult;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is found in each sample against the table of what is expected; an answered question is a question no more. */
class SampleWorkbooksTest {

    private static final Path EXPECTED = Path.of("src/test/resources/cymru/rhod/io/sheet/importing/samples.txt");

    @TempDir
    static Path folder;

    private static Map<String, byte[]> workbooks = Map.of();

    @BeforeAll
    static void makeWorkbooks() throws IOException {
        workbooks = SampleWorkbooks.all();
    }

    static Stream<String> samples() {
        return workbooks.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsExpected(String name) throws IOException {
        assertThat(told(name, preview(name, Mapping.NONE))).isEqualTo(expected().get(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadyOnceAllIsAnsweredAndRepaired(String name) throws IOException {
        ImportPreview preview = preview(name, Mapping.NONE);
        Mapping mapping = Mapping.NONE;
        for (Question question : preview.openQuestions()) {
            mapping = question.proposals().isEmpty()
                    ? Answers.answer(mapping, preview, question, "-")
                    : Answers.answer(
                            mapping, preview, question, question.proposals().get(0));
        }
        ImportPreview answered = preview(name, mapping);

        assertThat(Sheets.open(answered)).isEmpty();
        assertThat(answered.isReady()).isEqualTo(!name.equals("mistakes.xlsx"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theMappingThatWasMadeReadsTheSheetWithTheSameResult(String name) throws IOException {
        ImportPreview preview = preview(name, Mapping.NONE);
        ImportPreview again = preview(name, preview.mapping());

        assertThat(again.rota()).isEqualTo(preview.rota());
        assertThat(Sheets.open(again)).isEqualTo(Sheets.open(preview));
        assertThat(again.mapping()).isEqualTo(preview.mapping());
    }

    @Test
    void everyQuestionAndProblemIsWordedWithItsCells() throws IOException {
        for (String name : workbooks.keySet()) {
            ImportPreview preview = preview(name, Mapping.NONE);
            for (Language language : Language.values()) {
                ImportWording wording = new ImportWording(Messages.in(language));
                for (Question question : preview.questions()) {
                    assertThat(wording.question(question))
                            .contains(
                                    question.cells().isEmpty()
                                            ? "?"
                                            : question.cells().get(0).a1());
                    question.proposals().forEach(proposal -> assertThat(wording.answer(question, proposal.value()))
                            .isNotEmpty());
                }
                for (Problem problem : preview.problems()) {
                    assertThat(Wording.in(language).problem(problem))
                            .startsWith(name + ", Rota!")
                            .doesNotContain("{");
                }
            }
        }
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String block : Files.readString(EXPECTED, StandardCharsets.UTF_8).split("\n\n")) {
            String text = block.strip();
            expected.put(text.substring(0, text.indexOf('\n')), text);
        }
        return expected;
    }

    private static ImportPreview preview(String name, Mapping mapping) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, workbooks.get(name));
        Workbook workbook = ((WorkbookResult.Read) WorkbookFiles.read(file)).workbook();
        return Importer.preview(workbook, mapping, Sheets.CONTEXT);
    }

    private static String told(String name, ImportPreview preview) {
        StringBuilder told = new StringBuilder(name).append('\n');
        told.append(preview.grid().layout().code())
                .append(" from ")
                .append(preview.sheet().name())
                .append('!')
                .append(preview.grid().heading())
                .append('\n');
        Rota rota = preview.rota();
        rota.shifts().forEach(shift -> told.append("shift ")
                .append(String.join(
                        " ",
                        shift.code(),
                        Minutes.asClockTime(shift.startMinute()),
                        Minutes.asHours(shift.lengthMinutes()),
                        shift.kind().code()))
                .append('\n'));
        Sheets.pattern(preview)
                .lines()
                .forEach(week -> told.append("week ").append(week).append('\n'));
        if (rota.roster() != null) {
            told.append("dates ")
                    .append(rota.roster().start())
                    .append(" to ")
                    .append(rota.roster().lastDay())
                    .append('\n');
            rota.roster().slots().forEach(slot -> {
                told.append("slot ").append(slot.name()).append(" from week ").append(slot.startWeek());
                new TreeMap<>(slot.changes())
                        .forEach((date, cell) ->
                                told.append(", ").append(date).append(' ').append(cell.text()));
                told.append('\n');
            });
        }
        preview.openQuestions().forEach(question -> told.append("asks ")
                .append(question.id())
                .append(" at ")
                .append(question.cells().stream().limit(2).map(CellAddress::a1).collect(Collectors.joining(" ")))
                .append(" like ")
                .append(question.proposals().stream().map(Proposal::value).collect(Collectors.joining(" or ")))
                .append('\n'));
        preview.problems().forEach(problem -> told.append("problem ")
                .append(problem.code())
                .append(" at ")
                .append(problem.place().substring(problem.place().indexOf('!') + 1))
                .append('\n'));
        return told.toString().strip();
    }

    /** Writes the table anew, to be read before it is believed. */
    public static void main(String[] arguments) throws IOException {
        folder = Files.createTempDirectory("samples");
        makeWorkbooks();
        StringBuilder all = new StringBuilder();
        for (String name : workbooks.keySet()) {
            all.append(told(name, preview(name, Mapping.NONE))).append("\n\n");
        }
        Files.createDirectories(EXPECTED.getParent());
        Files.writeString(EXPECTED, all.toString().stripTrailing() + "\n");
    }
}
