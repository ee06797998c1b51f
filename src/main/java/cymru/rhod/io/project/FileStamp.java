package cymru.rhod.io.project;

import java.io.IOException;
import java.io.InputStream;
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

    private static final int CHUNK = 1 << 16;

    /**
     * Returns the stamp of a file as it is now. Take it before the file is read: a change in between is then noticed later, and
     * never overlooked.
     */
    public static FileStamp of(Path file) {
        MessageDigest digest = newDigest();
        byte[] chunk = new byte[CHUNK];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int length = stream.read(chunk); length >= 0; length = stream.read(chunk)) {
                digest.update(chunk, 0, length);
            }
        } catch (IOException unreadable) {
            return ABSENT;
        }
        return new FileStamp(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
