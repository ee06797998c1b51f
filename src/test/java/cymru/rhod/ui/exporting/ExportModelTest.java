package cymru.rhod.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Samples;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.export.ExportFormat;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.exporting.ExportModel.Made;
import cymru.rhod.ui.exporting.ExportModel.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportModelTest {

    private final Exports outside = new Exports();

    @ParameterizedTest
    @EnumSource(Product.class)
    void showsWhatTheFileHoldsOfEveryProduct(Product product) {
        ExportModel model = shown("psychiatry-south-roster");

        model.choose(choice -> choice.withProduct(product));
        outside.work();

        Made made = made(model);
        assertThat(made.bytes()).isNotEmpty();
        assertThat(made.name())
                .startsWith("south-")
                .endsWith("." + model.format().code());
        assertThat(made.preview())
                .isInstanceOf(
                        switch (product) {
                            case WORK_SCHEDULE, PAY_STATEMENT, ANALYSIS, LEAVE_AND_COVER -> Preview.Pages.class;
                            case SPREADSHEET -> Preview.Workbook.class;
                            case CALENDAR -> Preview.Events.class;
                            case PATTERN, SHIFTS -> Preview.Text.class;
                            case PICTURE -> Preview.Picture.class;
                        });
    }

    @Test
    void theEventsShownAreThoseOfTheCalendarFile() {
        ExportModel model = shown("psychiatry-south-roster");

        model.choose(choice -> choice.withProduct(Product.CALENDAR).withWhom(new Whom.OneSlot(slot(model, 0))));
        outside.work();
        int withLeave = events(model).size();
        model.choose(choice -> choice.withDaysOff(true));
        outside.work();

        assertThat(events(model)).hasSizeGreaterThan(withLeave);
        assertThat(events(model))
                .anyMatch(event -> event.time() == null)
                .anyMatch(event ->
                        "09:00–17:00".equals(event.time()) && event.title().endsWith("8:00"));
    }

    @Test
    void theSheetsShownAreThoseOfTheWorkbookAsASpreadsheetShowsThem() {
        ExportModel model = shown("psychiatry-south");

        model.choose(choice -> choice.withProduct(Product.SPREADSHEET));
        outside.work();

        List<Preview.Sheet> sheets = ((Preview.Workbook) made(model).preview()).sheets();
        assertThat(sheets).filteredOn(Preview.Sheet::hidden).singleElement().satisfies(sheet -> assertThat(sheet.name())
                .isEqualTo("rhod"));
        assertThat(sheets.get(0).rows())
                .anySatisfy(row -> assertThat(row)
                        .startsWith("1", "N1", "N1", "N1", "N1", "-", "-", "-", "48:00")
                        .doesNotContain("✓"))
                .anySatisfy(row -> assertThat(row).startsWith("3", "S").contains("69:30", "✓"));
    }

    @Test
    void aFileForEachDoctorIsShownOneByOne() {
        ExportModel model = shown("psychiatry-south-roster");
        model.choose(choice -> choice.withProduct(Product.WORK_SCHEDULE).withWhom(new Whom.EverySlot()));
        outside.work();
        String first = made(model).name();

        model.showFile(1);
        outside.work();

        assertThat(model.files()).isEqualTo(model.slots().size());
        assertThat(made(model).name()).isNotEqualTo(first);
        assertThat(model.slotShown()).isEqualTo(slot(model, 1));
    }

    @Test
    void whomItCannotBeOfDoesNotCountAndIsKeptForWhatCan() {
        ExportModel model = shown("psychiatry-south-roster");
        Whom slot = new Whom.OneSlot(slot(model, 2));

        model.choose(choice -> choice.withProduct(Product.PAY_STATEMENT).withWhom(slot));
        model.choose(choice -> choice.withProduct(Product.ANALYSIS));
        assertThat(model.whom()).isEqualTo(new Whom.WholeRota());

        model.choose(choice -> choice.withProduct(Product.WORK_SCHEDULE));
        assertThat(model.whom()).isEqualTo(slot);
    }

    @Test
    void whatNeedsDatesSaysSoForARotaWithout() {
        ExportModel model = shown("psychiatry-south");
        outside.work();

        model.choose(choice -> choice.withProduct(Product.CALENDAR));

        assertThat(model.stateProperty().get()).isInstanceOf(State.Impossible.class);
        assertThat(outside.previews).isEmpty();
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        ExportModel model = shown("psychiatry-south");
        model.choose(choice -> choice.withProduct(Product.PATTERN));
        model.choose(choice -> choice.withProduct(Product.SHIFTS));

        outside.previews.remove().run();

        assertThat(model.stateProperty().get()).isInstanceOf(State.Making.class);
        outside.work();
        assertThat(text(model)).startsWith("code,key,name");
    }

    @Test
    void anotherPayYearOrLanguageMakesAnotherDocument() {
        ExportModel model = shown("psychiatry-south");
        model.choose(choice -> choice.withProduct(Product.PAY_STATEMENT).withFormat(ExportFormat.HTML));
        outside.work();
        String english = html(model);

        PayYear other = model.choicesOfPayYear().get(0);
        model.choose(choice -> choice.withLanguages(Languages.BOTH).withPayYear(other));
        outside.work();

        assertThat(model.payYear()).isEqualTo(other).isNotEqualTo(model.report().payYear());
        assertThat(english).contains("lang=\"en-GB\"").doesNotContain("lang=\"cy-GB\"");
        assertThat(html(model)).contains("lang=\"cy-GB\"", "lang=\"en-GB\"", other.toString());
    }

    @Test
    void bothLanguagesAreForDocumentsOnly() {
        ExportModel model = shown("psychiatry-south-roster");

        model.choose(choice -> choice.withLanguages(Languages.BOTH).withProduct(Product.PICTURE));

        assertThat(model.choicesOfLanguages()).containsExactly(Languages.ENGLISH, Languages.WELSH);
        assertThat(model.languages()).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void nothingIsMadeWhileNobodyLooks() {
        ExportModel model = shown("psychiatry-south");
        outside.work();

        model.setShown(false);
        model.choose(choice -> choice.withProduct(Product.PATTERN));

        assertThat(outside.previews).isEmpty();
    }

    private ExportModel shown(String sample) {
        SessionModel session = Exports.session(Samples.rota(sample));
        ExportModel model = new ExportModel(session, outside.sources(), () -> Language.ENGLISH);
        model.setShown(true);
        return model;
    }

    private static String slot(ExportModel model, int place) {
        return model.slots().get(place).id();
    }

    private static Made made(ExportModel model) {
        assertThat(model.stateProperty().get()).isInstanceOf(State.Ready.class);
        return ((State.Ready) model.stateProperty().get()).made();
    }

    private static String html(ExportModel model) {
        return new String(made(model).bytes(), StandardCharsets.UTF_8);
    }

    private static String text(ExportModel model) {
        return ((Preview.Text) made(model).preview()).text();
    }

    private static List<Preview.Event> events(ExportModel model) {
        return ((Preview.Events) made(model).preview()).events();
    }
}
