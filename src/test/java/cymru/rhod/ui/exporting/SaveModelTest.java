package cymru.rhod.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Samples;
import cymru.rhod.text.Language;
import cymru.rhod.ui.exporting.SaveModel.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveModelTest {

    private static final byte[] OURS = "ours".getBytes(StandardCharsets.UTF_8);

    private final Exports outside = new Exports();
    private final SaveModel saving = new SaveModel(outside.sources());
    private final ExportModel model = new ExportModel(
            Exports.session(Samples.rota("psychiatry-south-roster")), outside.sources(), () -> Language.ENGLISH);
    private final List<Outcome> outcomes = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aFileIsNotReplacedUnlessThePersonAgreed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "theirs");

        saving.save(OURS, file, false, outcomes::add);
        outside.work();
        assertThat(outcomes).containsExactly(new Outcome.NamesTaken(List.of(file)));
        assertThat(file).hasContent("theirs");

        saving.save(OURS, file, true, outcomes::add);
        outside.work();
        assertThat(outcomes).last().isEqualTo(new Outcome.Saved(file, 1));
        assertThat(file).hasContent("ours");
    }

    @Test
    void whatKeepsAFileFromBeingWrittenIsTold() {
        saving.save(OURS, folder, true, outcomes::add);
        outside.work();

        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void aFileForEachDoctorIsWrittenUnlessOneIsThere() {
        ExportJob job = calendars();

        saving.saveAll(job, model.names(job), folder, false, outcomes::add);
        outside.work();
        assertThat(outcomes)
                .containsExactly(new Outcome.Saved(folder, model.slots().size()));
        assertThat(folder.toFile().list()).hasSize(model.slots().size());

        saving.saveAll(job, model.names(job), folder, false, outcomes::add);
        outside.work();
        assertThat(outcomes).last().isInstanceOf(Outcome.NamesTaken.class);
    }

    @Test
    void writingManyFilesCanBeStopped() {
        ExportJob job = calendars();

        saving.saveAll(job, model.names(job), folder, false, outcomes::add);
        saving.cancel();
        outside.work();

        assertThat(outcomes)
                .containsExactly(new Outcome.Cancelled(folder, 0, model.slots().size()));
        assertThat(saving.progressProperty().get()).isNull();
        assertThat(folder).isEmptyDirectory();
    }

    private ExportJob calendars() {
        model.choose(choice -> choice.withProduct(Product.CALENDAR).withWhom(new Whom.EverySlot()));
        return model.job();
    }
}
