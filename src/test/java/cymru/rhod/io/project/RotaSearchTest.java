package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.rhod.domain.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotaSearchTest {

    @TempDir
    private Path folder;

    @Test
    void rotaFilesAreFoundInEveryFolderInTheOrderOfTheirNames() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("b/c"));
        Path second = Files.createFile(deep.resolve("x.rota.json"));
        Path first = Files.createFile(folder.resolve("a.rota.json"));
        Files.createFile(folder.resolve("notes.txt"));
        Files.createDirectory(folder.resolve("folder.rota.json"));

        assertThat(RotaFiles.below(folder)).containsExactly(first, second);
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsListedAndTheSearchGoesOn() throws IOException {
        RotaSearch search = new RotaSearch(folder, () -> false);
        Path closed = folder.resolve("closed");

        assertThat(search.visitFileFailed(closed, new AccessDeniedException("closed")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(search.postVisitDirectory(folder.resolve("broken"), new IOException("disk")))
                .isEqualTo(FileVisitResult.CONTINUE);

        assertThat(search.found()).containsExactly(folder.resolve("broken"), closed);
    }

    @Test
    void aClosedFolderSaysThatItCannotBeLookedIntoAndTheOthersAreFound() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path rota = Files.createFile(folder.resolve("open.rota.json"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "the superuser may look into every folder");
            assertThat(RotaFiles.below(folder)).containsExactly(closed, rota);
            assertThat(TestRotas.problemsOf(RotaFiles.read(closed, TestRotas.PAY_YEARS)))
                    .containsExactly(Problem.of("file.folder-unreadable", "closed"));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFirstFolderThatIsMissingFails() {
        assertThatThrownBy(() -> RotaFiles.below(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aSearchThatIsCancelledStops() throws IOException {
        Files.createFile(folder.resolve("a.rota.json"));

        assertThat(RotaFiles.below(folder, () -> true)).isEmpty();
    }
}
