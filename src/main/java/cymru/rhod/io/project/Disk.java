package cymru.rhod.io.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** The steps of a save that a full or failing disk can break, so that tests can break each of them. */
interface Disk {

    /** The disk of the machine. */
    Disk REAL = new Disk() {};

    /** Writes a new file, made with these attributes, and returns when its bytes have reached the disk. */
    default void writeNew(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Puts a file in the place of another in one step: whoever looks finds the one or the other, whole. */
    default void moveOver(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
