package cymru.rhod.cli;

import cymru.rhod.io.figures.FigureExtension;
import cymru.rhod.io.figures.FigureFileException;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.figures.FigureFolder;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Wording;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the figures of a call: those of the program, of the user's folder and of the files the call names, in this order. */
final class FigureSource {

    private final Wording wording;
    private final List<String> notes = new ArrayList<>();
    private final FigureTable table;

    /**
     * @param home the program's own folder
     * @param files those that the call names
     * @throws UnusableCall if a file that the call names is faulty; one of the folder is left out with a note
     */
    FigureSource(Path home, List<String> files, Wording wording) throws UnusableCall {
        this.wording = wording;
        FigureFolder.Loaded loaded = new FigureFolder(home.resolve(FigureFolder.NAME)).load(FigureFiles.builtIn());
        loaded.problems()
                .forEach(
                        problem -> notes.add(wording.messages().get("cli.figures.left-out", wording.problem(problem))));
        loaded.files().forEach(file -> noteRevisions(file.name(), file.revisions()));
        FigureTable all = loaded.table();
        for (String file : files) {
            all = extended(all, file);
        }
        table = all;
    }

    FigureTable table() {
        return table;
    }

    /** Returns what is worth noting about the files, in words. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    private FigureTable extended(FigureTable known, String file) throws UnusableCall {
        try {
            FigureExtension extension = FigureFiles.extend(known, Path.of(file));
            noteRevisions(file, extension.revisions());
            return extension.table();
        } catch (InvalidPathException e) {
            throw new UnusableCall(wording.messages().get("cli.error.no-such-path", file));
        } catch (FigureFileException e) {
            throw new UnusableCall(e.problems().stream().map(wording::problem).collect(Collectors.joining("\n")));
        }
    }

    /** A value that was published is never changed in silence. */
    private void noteRevisions(String file, List<FigureExtension.Revision> revisions) {
        revisions.forEach(revision -> notes.add(wording.messages()
                .get(
                        "figures.revision",
                        file,
                        wording.figureName(revision.id()),
                        wording.date(revision.from()),
                        wording.quantity(revision.before()),
                        wording.quantity(revision.after()))));
    }
}
