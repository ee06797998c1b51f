package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {

    private static final Rota ROTA = TestRotas.rota(TestRotas.EVERY_FIELD);

    @TempDir
    private Path temporary;

    @Test
    void whatARunningProgramKeepsIsNotOffered() {
        try (Autosave autosave = new Autosave(folder())) {
            assertThat(autosave.save(ROTA, null, FileStamp.ABSENT)).isEmpty();

            assertThat(Recovery.leftovers(folder(), TestRotas.PAY_YEARS)).isEmpty();
        }
    }

    @Test
    void aProgramThatEndsRegularlyLeavesNothing() throws IOException {
        try (Autosave autosave = new Autosave(folder())) {
            autosave.save(ROTA, null, FileStamp.ABSENT);
        }

        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void clearingDeletesTheCopyAndTheNextSaveMakesItAgain() throws IOException {
        try (Autosave autosave = new Autosave(folder())) {
            autosave.save(ROTA, null, FileStamp.ABSENT);
            autosave.clear();
            assertThat(copies()).isZero();

            autosave.save(ROTA, null, FileStamp.ABSENT);
            assertThat(copies()).isOne();
        }
    }

    @Test
    void offersWhatWasLeftWithItsFileTheLatestFirst() throws IOException {
        FileStamp stamp = new FileStamp("01");
        Path original = temporary.resolve("ŵ.rota.json").toAbsolutePath();
        leave("older", null, FileStamp.ABSENT, 1_000);
        leave("newer", original, stamp, 2_000);

        assertThat(Recovery.leftovers(folder(), TestRotas.PAY_YEARS))
                .extracting(Recovery.Leftover::original)
                .containsExactly(original, null);
        Recovery.Leftover newest =
                Recovery.leftovers(folder(), TestRotas.PAY_YEARS).get(0);
        assertThat(newest.lastKnown()).isEqualTo(stamp);
        assertThat(newest.savedAt()).isEqualTo(FileTime.fromMillis(2_000).toInstant());
        assertThat(TestRotas.rotaOf(newest.content())).isEqualTo(ROTA);
    }

    @Test
    void aDamagedCopyIsOfferedWithWhatIsWrong() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("x.autosave.json"), "{\"format\":");
        Files.writeString(folder().resolve("y.autosave.json"), "{\"format\": \"rhod.rota\"}");

        assertThat(Recovery.leftovers(folder(), TestRotas.PAY_YEARS)).hasSize(2).allSatisfy(leftover -> assertThat(
                        TestRotas.problemsOf(leftover.content()))
                .isNotEmpty());
    }

    @Test
    void aCopyTheSystemCannotReadHidesNoOther() throws IOException {
        leave("older", null, FileStamp.ABSENT, 1_000);
        Files.createDirectories(folder().resolve("a.autosave.json"));
        leave("newer", null, FileStamp.ABSENT, 2_000);

        assertThat(Recovery.leftovers(folder(), TestRotas.PAY_YEARS)).hasSize(3);
        Recovery.Leftover unreadable =
                Recovery.leftovers(folder(), TestRotas.PAY_YEARS).get(2);
        assertThat(unreadable.copy()).isEqualTo(folder().resolve("a.autosave.json"));
        assertThat(TestRotas.problemsOf(unreadable.content()))
                .extracting(Problem::code)
                .containsExactly("file.unreadable");
    }

    @Test
    void wherePlaceIsTakenItSaysSoAndOffersNothing() throws IOException {
        Files.writeString(folder(), "a file where the folder should be");
        try (Autosave autosave = new Autosave(folder())) {
            assertThat(autosave.save(ROTA, null, FileStamp.ABSENT))
                    .map(Problem::code)
                    .contains("save.autosave-failed");
        }
        assertThat(Recovery.leftovers(folder(), TestRotas.PAY_YEARS)).isEmpty();
    }

    /** Leaves a copy as a killed program does: without a lock held by anyone. */
    private void leave(String name, @Nullable Path original, FileStamp stamp, long savedAt) throws IOException {
        try (Autosave autosave = new Autosave(temporary.resolve("run"))) {
            autosave.save(ROTA, original, stamp);
            try (Stream<Path> copies = Files.list(temporary.resolve("run"))) {
                Path copy = copies.filter(file -> file.toString().endsWith(Autosave.COPY))
                        .findFirst()
                        .orElseThrow();
                Files.createDirectories(folder());
                Path left = Files.copy(copy, folder().resolve(name + Autosave.COPY));
                Files.setLastModifiedTime(left, FileTime.fromMillis(savedAt));
            }
        }
    }

    private long copies() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(Autosave.COPY)).count();
        }
    }

    private Path folder() {
        return temporary.resolve("autosave");
    }
}
