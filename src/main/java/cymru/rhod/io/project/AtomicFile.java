package cymru.rhod.io.project;

import cymru.rhod.domain.problem.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file in one step. The new bytes go to a sibling, are forced to the disk, and the sibling is then moved over the
 * file: a crash at any moment leaves the old file or the new one, whole. Where it fails the file is as it was and nothing is left
 * beside it. A link is followed; the permissions of the file are kept.
 */
public final class AtomicFile {

    private static final String SIBLING = ".rhod-%s.tmp";
    private static final Duration SIBLING_LIFE = Duration.ofHours(1);
    private static final int MOST_LINKS = 40;

    private final Path file;
    private final Disk disk;

    public AtomicFile(Path file) {
        this(file, Disk.REAL);
    }

    AtomicFile(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** Replaces or makes the file, and the folder it lies in where there is none; returns what went wrong, if anything. */
    public Optional<Problem> replaceMakingFolder(byte[] bytes) {
        try {
            Files.createDirectories(folderOf(file.toAbsolutePath()));
        } catch (IOException ignored) {
            // Writing tells what is wrong with the folder.
        }
        return replace(bytes);
    }

    /** Replaces the file and keeps none of what it held. */
    Optional<Problem> replace(byte[] bytes) {
        return replace(bytes, null);
    }

    /** Replaces the file and keeps the version before under its name with a suffix added. */
    Optional<Problem> replaceKeepingVersionBefore(byte[] bytes, String suffix) {
        return replace(bytes, suffix);
    }

    private Optional<Problem> replace(byte[] bytes, @Nullable String suffix) {
        try {
            Path target = linkTarget(file.toAbsolutePath());
            boolean exists = Files.exists(target);
            if (exists && !Files.isRegularFile(target)) {
                return problem("save.not-a-file");
            }
            if (exists && !Files.isWritable(target)) {
                return problem("save.not-allowed");
            }
            Set<PosixFilePermission> permissions = exists ? permissions(target) : null;
            byte[] before = exists && suffix != null ? Files.readAllBytes(target) : null;
            if (before == null) {
                put(bytes, target, permissions, () -> {});
            } else if (!Arrays.equals(before, bytes)) {
                // The new bytes must be on the disk before the older version is given up.
                Path versionBefore = target.resolveSibling(target.getFileName() + suffix);
                put(bytes, target, permissions, () -> put(before, versionBefore, permissions, () -> {}));
            }
            return Optional.empty();
        } catch (ReadOnlyFileSystemException e) {
            return problem("save.not-allowed");
        } catch (IOException e) {
            return problem(e, bytes.length);
        }
    }

    private void put(byte[] bytes, Path target, @Nullable Set<PosixFilePermission> permissions, Step beforeMove)
            throws IOException {
        Path sibling = target.resolveSibling(SIBLING.formatted(UUID.randomUUID()));
        try {
            if (permissions == null) {
                disk.writeNew(sibling, bytes);
            } else {
                // What the file hides must not be open to others for a moment; the system may take away from these, so
                // they are set too.
                disk.writeNew(sibling, bytes, PosixFilePermissions.asFileAttribute(permissions));
                Files.setPosixFilePermissions(sibling, permissions);
            }
            beforeMove.run();
            disk.moveOver(sibling, target);
        } catch (IOException e) {
            deleteQuietly(sibling, e);
            throw e;
        }
        forceFolder(target);
        sweep(folderOf(target), target);
    }

    /** Deletes siblings that killed programs left here long ago; a younger one may belong to a program that is saving now. */
    private static void sweep(Path folder, Path justSaved) {
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(folder, SIBLING.formatted("*"))) {
            Instant now = Files.getLastModifiedTime(justSaved).toInstant();
            for (Path sibling : siblings) {
                if (Files.getLastModifiedTime(sibling).toInstant().isBefore(now.minus(SIBLING_LIFE))) {
                    Files.deleteIfExists(sibling);
                }
            }
        } catch (IOException | DirectoryIteratorException ignored) {
            // The next save tries again.
        }
    }

    /** Something to do between writing and moving. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void deleteQuietly(Path sibling, IOException cause) {
        try {
            Files.deleteIfExists(sibling);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Makes the move itself last through a power cut, on systems that can open a folder; on others there is nothing to do. */
    private static void forceFolder(Path target) {
        try (FileChannel folder = FileChannel.open(folderOf(target), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException ignored) {
            // A system on which a folder cannot be opened.
        }
    }

    private static Path folderOf(Path target) {
        Path folder = target.getParent();
        return folder == null ? target : folder;
    }

    /** Follows links to the end, also where the last one points to a file that does not exist yet. */
    private static Path linkTarget(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(file.toString(), null, "too many links");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static @Nullable Set<PosixFilePermission> permissions(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes().permissions();
    }

    private Optional<Problem> problem(IOException failure, int needed) {
        if (failure instanceof AccessDeniedException) {
            return problem("save.not-allowed");
        }
        Path folder = folderOf(file.toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            return problem("save.no-folder", folder.toString());
        }
        String reason = reason(failure);
        if (reason.toLowerCase(Locale.ROOT).contains("read-only")) {
            return problem("save.not-allowed");
        }
        return isFull(folder, needed) || reason.contains("No space left") || reason.contains("quota")
                ? problem("save.disk-full")
                : problem("save.failed", reason);
    }

    private static boolean isFull(Path folder, int needed) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < needed;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private Optional<Problem> problem(String code, String... arguments) {
        Path name = file.getFileName();
        return Optional.of(Problem.of(code, name == null ? file.toString() : name.toString(), arguments));
    }
}
