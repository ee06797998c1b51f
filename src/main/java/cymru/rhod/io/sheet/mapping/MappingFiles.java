package cymru.rhod.io.sheet.mapping;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.json.JsonLayout;
import cymru.rhod.io.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads mapping files, {@code NAME.mapping.json}, and makes their text. What a file may hold is said by {@code mapping.schema.json}. */
public final class MappingFiles {

    /** How a mapping file's name ends. */
    public static final String EXTENSION = ".mapping.json";

    private MappingFiles() {}

    /** Reads a mapping file. */
    public static MappingResult read(Path file) {
        Path fileName = file.getFileName();
        String name = fileName == null ? file.toString() : fileName.toString();
        try (InputStream stream = Files.newInputStream(file)) {
            return MappingReader.read(stream.readNBytes(JsonText.MOST_BYTES + 1), name);
        } catch (NoSuchFileException e) {
            return refused("import.missing", name);
        } catch (IOException e) {
            return refused("import.unreadable", name);
        }
    }

    /** Reads the bytes of a mapping file. */
    public static MappingResult read(byte[] bytes, String fileName) {
        return MappingReader.read(bytes, fileName);
    }

    /** Returns the text of the file of a mapping. */
    public static String text(Mapping mapping, OpenAnswers open) {
        return JsonLayout.write(MappingWriter.json(mapping, open));
    }

    private static MappingResult refused(String code, String fileName) {
        return new MappingResult.Refused(List.of(Problem.of(code, fileName)));
    }
}
