package cymru.rhod.io.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held at one moment, to notice that someone else has changed it since. Two stamps are equal exactly when the files
 * held the same bytes; times are not looked at, as copying and synchronising change them.
 *
 * @param sha256 the digest of the bytes in hexadecimal; empty where there was no file, or none that can be read
 */
public record FileStamp(String sha256) {

    /** There is no file. */
    public static final FileStamp ABSENT = new FileStamp("");

    /**
     * Returns the stamp of a file as it is now. Take it before the file is read: a change in between is then noticed later, and
     * never overlooked.
     */
    public static FileStamp of(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException | OutOfMemoryError unreadable) {
            return ABSENT;
        }
    }

    /** Returns the stamp of a file that holds the bytes given. */
    public static FileStamp of(byte[] bytes) {
        try {
            return new FileStamp(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
