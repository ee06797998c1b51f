package cymru.rhod.ui.figures;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.figures.FigureFileException;
import cymru.rhod.io.figures.FigureFolder;
import cymru.rhod.io.project.AtomicFile;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.SessionModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Adds and removes figures files; what counts changes at once, in the open rota too. */
final class FigureFilesModel {

    private final SessionModel session;
    private final FigureLibrary library;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());

    /** @param tasks reads and writes files */
    FigureFilesModel(SessionModel session, FigureLibrary library, BackgroundTasks tasks) {
        this.session = session;
        this.library = library;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<FigureFolder.Loaded> loadedProperty() {
        return library.loadedProperty();
    }

    /** Returns why the file last tried was not added or removed; empty where it was. */
    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Checks a file, and copies it among the program's own. */
    void add(Path source) {
        FigureTable present = library.tableProperty().get();
        tasks.run(() -> added(source, present), this::tell);
    }

    /** Removes a file, unless the open rota shows a pay year that only this file gives. */
    void remove(String name) {
        PayYear payYear = session.reportProperty().get().payYear();
        tasks.run(() -> removed(name, payYear), this::tell);
    }

    private List<Problem> added(Path source, FigureTable present) {
        try {
            FigureFolder.Candidate candidate = library.folder().check(source, present);
            return list(new AtomicFile(candidate.target()).replaceMakingFolder(candidate.bytes()));
        } catch (FigureFileException e) {
            return e.problems();
        }
    }

    private List<Problem> removed(String name, PayYear payYear) {
        if (!library.readWithout(name).table().payYears().contains(payYear)) {
            return List.of(Problem.of("figures.in-use", name, payYear.toString()));
        }
        return list(library.folder().remove(name));
    }

    private void tell(List<Problem> found) {
        problems.set(found);
        if (found.isEmpty()) {
            tasks.run(library::read, read -> {
                library.show(read);
                session.refresh();
            });
        }
    }

    private static List<Problem> list(Optional<Problem> problem) {
        return problem.map(List::of).orElseGet(List::of);
    }
}
