package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotaFilesSaveTest {

    private static final Rota FIRST = TestRotas.rota(TestRotas.EVERY_FIELD);
    private static final Rota SECOND = FIRST.withDetails(RotaDetails.named("2", "Second"));
    private static final Rota THIRD = FIRST.withDetails(RotaDetails.named("3", "Third"));

    @TempDir
    private Path folder;

    @Test
    void keepsTheVersionBefore() throws IOException {
        Path file = folder.resolve("a.rota.json");

        assertThat(RotaFiles.write(FIRST, file)).isEmpty();
        assertThat(names()).containsExactly("a.rota.json");
        assertThat(RotaFiles.write(SECOND, file)).isEmpty();
        assertThat(RotaFiles.write(THIRD, file)).isEmpty();

        assertThat(names()).containsExactly("a.rota.json", "a.rota.json.bak");
        assertThat(TestRotas.rota(file)).isEqualTo(THIRD);
        assertThat(TestRotas.rota(folder.resolve("a.rota.json.bak"))).isEqualTo(SECOND);
    }

    @Test
    void savingTheSameRotaAgainKeepsTheVersionBefore() throws IOException {
        Path file = folder.resolve("a.rota.json");
        RotaFiles.write(FIRST, file);
        RotaFiles.write(SECOND, file);

        assertThat(RotaFiles.write(SECOND, file)).isEmpty();

        assertThat(TestRotas.rota(folder.resolve("a.rota.json.bak"))).isEqualTo(FIRST);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissions() throws IOException {
        Path file = folder.resolve("a.rota.json");
        RotaFiles.write(FIRST, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        RotaFiles.write(SECOND, file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.rota.json.bak"))))
                .isEqualTo("rw-r-----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void opensTheNewBytesToNobodyWhoMayNotReadTheOld() throws IOException {
        Path file = folder.resolve("a.rota.json");
        RotaFiles.write(FIRST, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        List<String> written = new ArrayList<>();
        Disk watched = new Disk() {
            @Override
            public void writeNew(Path sibling, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
                Disk.super.writeNew(sibling, bytes, attributes);
                written.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(sibling)));
            }
        };

        new AtomicFile(file, watched).replaceKeepingVersionBefore(new byte[] {1}, ".bak");

        assertThat(written).containsExactly("rw-------", "rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsLinksAlsoToAFileThatIsNotThereYet() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link.rota.json"), Path.of("real/a.rota.json"));

        assertThat(RotaFiles.write(FIRST, link)).isEmpty();
        assertThat(RotaFiles.write(SECOND, link)).isEmpty();

        assertThat(link).isSymbolicLink();
        assertThat(TestRotas.rota(real.resolve("a.rota.json"))).isEqualTo(SECOND);
        assertThat(TestRotas.rota(real.resolve("a.rota.json.bak"))).isEqualTo(FIRST);
        assertThat(names()).containsExactly("link.rota.json", "real");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesLinksThatGoRoundInACircle() throws IOException {
        Path one = Files.createSymbolicLink(folder.resolve("one.rota.json"), Path.of("two.rota.json"));
        Files.createSymbolicLink(folder.resolve("two.rota.json"), Path.of("one.rota.json"));

        assertThat(RotaFiles.write(FIRST, one)).map(Problem::code).contains("save.failed");
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, save.disk-full",
        "Disk quota exceeded,     save.disk-full",
        "Read-only file system,   save.not-allowed",
        "Input/output error,      save.failed"
    })
    void aFailureAtAnyStepLeavesEverythingAsItWas(String reason, String code) throws IOException {
        Path file = folder.resolve("a.rota.json");
        RotaFiles.write(FIRST, file);
        RotaFiles.write(SECOND, file);
        int steps = 0;
        for (boolean failed = true; failed; steps++) {
            failed = RotaFiles.write(THIRD, file, new FailingDisk(steps, new FileSystemException("x", null, reason)))
                    .map(problem -> {
                        assertThat(problem.code()).isEqualTo(code);
                        assertThat(problem.place()).isEqualTo("a.rota.json");
                        return true;
                    })
                    .orElse(false);
            assertThat(TestRotas.rota(file)).isEqualTo(failed ? SECOND : THIRD);
            assertThat(TestRotas.rota(folder.resolve("a.rota.json.bak"))).isEqualTo(steps < 3 ? FIRST : SECOND);
            assertThat(names()).containsExactly("a.rota.json", "a.rota.json.bak");
        }
        assertThat(steps).isEqualTo(5);
    }

    @Test
    void saysThatOneMayNotWrite() {
        Path file = folder.resolve("a.rota.json");

        assertThat(RotaFiles.write(FIRST, file, new FailingDisk(0, new AccessDeniedException("x"))))
                .contains(Problem.of("save.not-allowed", "a.rota.json"));
        assertThat(names()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReadOnlyFolderOrFileStaysUntouched() throws IOException {
        Path file = folder.resolve("a.rota.json");
        RotaFiles.write(FIRST, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "the superuser may write everywhere");
        assertThat(RotaFiles.write(SECOND, file)).map(Problem::code).contains("save.not-allowed");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThat(RotaFiles.write(SECOND, file)).map(Problem::code).contains("save.not-allowed");

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(TestRotas.rota(file)).isEqualTo(FIRST);
        assertThat(names()).containsExactly("a.rota.json");
    }

    /** Holds for the superuser too, who may write into a folder whose permissions forbid it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTheSystemKeepsReadOnlyIsNamedAsSuch() {
        assertThat(RotaFiles.write(FIRST, Path.of("/sys/a.rota.json")))
                .contains(Problem.of("save.not-allowed", "a.rota.json"));
    }

    @Test
    void refusesAFolderAndAFileInAFolderThatIsNotThere() {
        assertThat(RotaFiles.write(FIRST, folder)).map(Problem::code).contains("save.not-a-file");
        assertThat(RotaFiles.write(FIRST, folder.resolve("none/a.rota.json")))
                .contains(Problem.of(
                        "save.no-folder", "a.rota.json", folder.resolve("none").toString()));
    }

    @Test
    void aRotaThatCouldNotBeReadBackIsNotWritten() {
        Path file = folder.resolve("a.rota.json");
        RotaFiles.write(FIRST, file);
        List<ShiftType> shifts = new ArrayList<>(FIRST.shifts());
        ShiftType shift = shifts.get(1);
        shifts.set(1, new ShiftType(shift.code(), "S", "", 0, 60, shift.kind(), null, null, null, null, Map.of()));

        assertThat(RotaFiles.write(FIRST.withShifts(shifts), file))
                .contains(Problem.of("file.duplicate-key", "a.rota.json, shifts, shift:C, key", "S", "S"));
        assertThat(TestRotas.rota(file)).isEqualTo(FIRST);
    }

    @Test
    void sweepsAwayWhatAKilledProgramLeftLongAgo() throws IOException {
        Path file = folder.resolve("a.rota.json");
        Path old = Files.writeString(folder.resolve(".rhod-old.tmp"), "half");
        Files.writeString(folder.resolve(".rhod-new.tmp"), "of a program that is saving now");
        Files.setLastModifiedTime(
                old, FileTime.from(Files.getLastModifiedTime(old).toInstant().minus(Duration.ofDays(1))));

        RotaFiles.write(FIRST, file);

        assertThat(names()).containsExactly(".rhod-new.tmp", "a.rota.json");
    }

    @Test
    void noticesThatSomeoneElseHasChangedTheFile() throws IOException {
        Path file = folder.resolve("a.rota.json");
        assertThat(RotaFiles.writeUnlessChanged(FIRST, file, FileStamp.ABSENT)).isEmpty();
        FileStamp saved = FileStamp.of(file);
        assertThat(RotaFiles.writeUnlessChanged(SECOND, file, saved)).isEmpty();

        assertThat(RotaFiles.writeUnlessChanged(THIRD, file, saved))
                .contains(Problem.of("save.changed-meanwhile", "a.rota.json"));
        assertThat(TestRotas.rota(file)).isEqualTo(SECOND);

        Files.delete(file);
        assertThat(RotaFiles.writeUnlessChanged(THIRD, file, saved))
                .map(Problem::code)
                .contains("save.changed-meanwhile");
    }

    @Test
    void aStampDependsOnTheBytesAndOnNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "one");
        Path same = Files.writeString(folder.resolve("b"), "one");
        FileStamp before = FileStamp.of(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(FileStamp.of(file)).isEqualTo(before).isEqualTo(FileStamp.of(same));
        Files.writeString(file, "two");
        assertThat(FileStamp.of(file)).isNotEqualTo(before);
        Files.delete(file);
        assertThat(FileStamp.of(file)).isEqualTo(FileStamp.ABSENT);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A disk that fails at one step, after having written half of what it should. */
    private static final class FailingDisk implements Disk {

        private final IOException failure;
        private int stepsLeft;

        FailingDisk(int stepsLeft, IOException failure) {
            this.stepsLeft = stepsLeft;
            this.failure = failure;
        }

        @Override
        public void writeNew(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
            if (stepsLeft-- == 0) {
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                throw failure;
            }
            Disk.super.writeNew(file, bytes, attributes);
        }

        @Override
        public void moveOver(Path file, Path target) throws IOException {
            if (stepsLeft-- == 0) {
                throw failure;
            }
            Disk.super.moveOver(file, target);
        }
    }
}
