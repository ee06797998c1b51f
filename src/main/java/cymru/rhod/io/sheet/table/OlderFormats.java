package cymru.rhod.io.sheet.table;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells apart the files of the container that Microsoft's programs wrote before 2007, and still write behind a password. */
final class OlderFormats {

    private OlderFormats() {}

    /** Returns the code of the problem with a file of this container. */
    static String problem(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return "import.password";
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? "import.xls"
                    : "import.no-spreadsheet";
        } catch (IOException | RuntimeException broken) {
            return "import.broken";
        }
    }
}
