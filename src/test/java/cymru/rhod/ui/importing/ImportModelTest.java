package cymru.rhod.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.sheet.importing.ImportContext;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.importing.Question;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.io.sheet.table.WorkbookFiles;
import cymru.rhod.io.sheet.table.WorkbookResult;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.importing.ImportModel.Choice;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportModelTest {

    private static final String SHEET =
            """
            \tMon\tTue\tWed\tThu\tFri\tSat\tSun
            1\tLD\tLD\tLD\t\tX\toff\toff
            2\tN\tN\tN\tN\tZero\t\t

            LD\t09:00-21:30
            N\t21:00-09:30
            """;

    private final Queue<Runnable> reading = new ArrayDeque<>();
    private final Queue<Runnable> reporting = new ArrayDeque<>();
    private final List<Rota> reported = new ArrayList<>();

    @Test
    void nothingIsReadyWhileTheSheetIsStillOnTheWorker() {
        ImportModel model = model(SHEET);
        assertThat(model.previewProperty().get()).isNull();
        assertThat(model.readingProperty().get()).isTrue();
        assertThat(model.isReady()).isFalse();

        work(reading);
        assertThat(model.readingProperty().get()).isFalse();
        assertThat(model.previewProperty().get().rota().weeks()).hasSize(2);
    }

    @Test
    void itIsReadyOnceEveryQuestionIsAnsweredAndNotBefore() {
        ImportModel model = read(SHEET);
        assertThat(openKinds(model)).contains(Question.Kind.CODE, Question.Kind.BLANK_WEEKDAY);
        assertThat(model.isReady()).isFalse();

        answer(model, Question.Kind.BLANK_WEEKDAY, "LD");
        answer(model, Question.Kind.CODE, "zero");
        answerKinds(model);

        assertThat(model.isReady()).isTrue();
        assertThat(model.previewProperty().get().rota().weeks().get(0).cells().stream()
                        .map(cell -> cell.text()))
                .containsExactly("LD", "LD", "LD", "LD", "zero", "-", "-");
    }

    @Test
    void whileTheSheetIsReadAnewItIsNotReady() {
        ImportModel model = read(SHEET);
        answer(model, Question.Kind.BLANK_WEEKDAY, "LD");
        answer(model, Question.Kind.CODE, "zero");
        answerKinds(model);
        assertThat(model.isReady()).isTrue();

        model.chooseLayout(Layout.DATES_DOWN);
        assertThat(model.isReady()).isFalse();
    }

    @Test
    void anAnswerCanBeTakenBack() {
        ImportModel model = read(SHEET);
        assertThat(model.goingBackProperty().get()).isFalse();
        List<Question> before = model.previewProperty().get().openQuestions();

        answer(model, Question.Kind.BLANK_WEEKDAY, "zero");
        assertThat(model.goingBackProperty().get()).isTrue();
        model.goBack();
        work(reading);

        assertThat(model.previewProperty().get().openQuestions()).isEqualTo(before);
        assertThat(model.mapping()).isEqualTo(Mapping.NONE);
    }

    @Test
    void aShiftThatNoSheetExplainsIsGivenByThePerson() {
        ImportModel model = read(SHEET.replace("X", "TW"));
        Question question = open(model, Question.Kind.CODE);
        assertThat(question.subject()).isEqualTo("TW");

        ShiftType twilight = ShiftType.of("TW", "14:00", "8:00", DutyKind.FULL_SHIFT);
        model.answer(question, new Choice("TW", twilight));
        work(reading);

        assertThat(model.previewProperty().get().rota().shift("TW")).contains(twilight);
        assertThat(openKinds(model)).doesNotContain(Question.Kind.CODE);
    }

    @Test
    void aRowWithAProblemCanBeLeftOut() {
        ImportModel model = read(
                """
                Date\tDoctor 1\tDoctor 2
                03/08/2026\t0900-1700\toff
                04/08/2026\t0900-1700\toff
                04/08/2026\t0900-1700\toff
                05/08/2026\toff\t0900-1700
                06/08/2026\toff\t0900-1700
                07/08/2026\toff\t0900-1700
                08/08/2026\toff\toff
                09/08/2026\toff\toff
                """);
        ImportPreview preview = model.previewProperty().get();
        assertThat(preview.problems()).hasSize(1);
        CellAddress cell = ProblemCell.of(preview.problems().get(0)).orElseThrow();
        assertThat(cell.a1()).isEqualTo("A4");

        model.leaveOutRow(cell.row());
        work(reading);
        assertThat(model.previewProperty().get().problems()).isEmpty();
    }

    @Test
    void theNumbersAreThoseOfTheRotaInSight() {
        ImportModel model = read(SHEET);
        assertThat(model.reportProperty().get() == null).isTrue();
        work(reporting);
        assertThat(model.reportProperty().get().rota())
                .isEqualTo(model.previewProperty().get().rota());

        answer(model, Question.Kind.BLANK_WEEKDAY, "LD");
        assertThat(model.reportProperty().get() == null).isTrue();
        work(reporting);
        assertThat(model.reportProperty().get().rota())
                .isEqualTo(model.previewProperty().get().rota());
        assertThat(Minutes.asHours(
                        model.reportProperty().get().template().rows().get(0).dutyMinutes()))
                .isEqualTo("50:00");
    }

    @Test
    void whatIsGivenUpIsNotShown() {
        ImportModel model = model(SHEET);
        model.dispose();
        work(reading);
        assertThat(model.previewProperty().get()).isNull();
        assertThat(reported).isEmpty();
    }

    @Test
    void aShiftWhoseKindIsStillOpenIsChosenByItsTimesSoThatTheQuestionStays() {
        ImportModel model = read(SHEET);
        ImportPreview preview = model.previewProperty().get();
        Meanings meanings =
                new Meanings(preview, List.of(), Wording.in(Language.ENGLISH).messages());
        Set<String> openKinds = Set.copyOf(preview.openQuestions().stream()
                .filter(question -> question.kind() == Question.Kind.DUTY_KIND)
                .map(Question::subject)
                .toList());
        for (String code : List.of("LD", "N")) {
            Choice choice = meanings.choice(code);
            assertThat(choice.shift() == null).isEqualTo(openKinds.contains(code));
        }
    }

    private ImportModel read(String text) {
        ImportModel model = model(text);
        work(reading);
        return model;
    }

    private ImportModel model(String text) {
        Workbook workbook = ((WorkbookResult.Read) WorkbookFiles.readPasted(text, "sheet")).workbook();
        ReportEngine engine = new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());
        return new ImportModel(
                workbook,
                () -> new ImportContext(
                        List.of(), Mapping.NONE, LocalDate.of(2026, 6, 1), "id", number -> "Slot " + number),
                rota -> report(engine, rota),
                new ImportModel.Workers(reading::add, reporting::add, Runnable::run));
    }

    private RotaReport report(ReportEngine engine, Rota rota) {
        reported.add(rota);
        return engine.report(rota);
    }

    private static void work(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void answer(ImportModel model, Question.Kind kind, String value) {
        model.answer(open(model, kind), Choice.of(value));
        work(reading);
    }

    private void answerKinds(ImportModel model) {
        while (openKinds(model).contains(Question.Kind.DUTY_KIND)) {
            answer(model, Question.Kind.DUTY_KIND, DutyKind.FULL_SHIFT.code());
        }
    }

    private static Question open(ImportModel model, Question.Kind kind) {
        return model.previewProperty().get().openQuestions().stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Question.Kind> openKinds(ImportModel model) {
        return model.previewProperty().get().openQuestions().stream()
                .map(Question::kind)
                .toList();
    }
}
