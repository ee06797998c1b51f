package cymru.rhod.ui.compare;

import cymru.rhod.compare.RotaComparison;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Variant;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.VariantEdit;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.LatestAnswer;
import cymru.rhod.ui.common.SessionModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the open rota is held against, what came of it, and the variants of its pattern. */
final class BeforeAfterModel {

    /** What the open rota can be held against. */
    sealed interface Other {

        /** The rota as it was last saved or opened. */
        record Saved() implements Other {}

        /** A variant of its pattern. */
        record Kept(String name) implements Other {}

        /** Another rota file. */
        record InFile(Path file) implements Other {}
    }

    /** What came of a comparison. */
    sealed interface Answer {

        record Working() implements Answer {}

        /** A fault of the program left the question without an answer. */
        record Failed() implements Answer {}

        record Compared(RotaComparison comparison) implements Answer {}

        /** The file cannot be used, and why. */
        record Unusable(List<Problem> problems) implements Answer {
            public Unusable {
                problems = List.copyOf(problems);
            }
        }
    }

    /** @param rota null where it is still to be read from the file */
    private record Question(@Nullable Rota rota, @Nullable Path file, RotaReport now) {}

    private final SessionModel session;
    private final CompareSources sources;
    private final LatestAnswer<Question, Answer> later;
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final List<Path> files = new ArrayList<>();
    private @Nullable Other chosen;
    private @Nullable RotaReport report;

    BeforeAfterModel(SessionModel session, CompareSources sources) {
        this.session = session;
        this.sources = sources;
        later = new LatestAnswer<>(this::work, sources.worker(), sources.home());
    }

    /** Returns the latest answer; null where there is nothing to hold the rota against. */
    ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Returns what the rota can be held against, in the order in which it is offered. */
    List<Other> others() {
        List<Other> others = new ArrayList<>();
        if (session.savedRota().isPresent()) {
            others.add(new Other.Saved());
        }
        variants().forEach(variant -> others.add(new Other.Kept(variant.name())));
        files.forEach(file -> others.add(new Other.InFile(file)));
        return others;
    }

    /** Returns what it is held against; null for nothing. */
    @Nullable
    Other chosen() {
        return chosen;
    }

    /** Compares the rota on screen with what is chosen, as both are now. */
    void show(RotaReport newReport) {
        report = newReport;
        List<Other> others = others();
        if (chosen == null || !others.contains(chosen)) {
            chosen = others.isEmpty() ? null : others.get(0);
        }
        compare();
    }

    void choose(Other other) {
        if (!other.equals(chosen)) {
            chosen = other;
            compare();
        }
    }

    /** Holds the rota against a file, which stays on offer. */
    void choose(Path file) {
        if (!files.contains(file)) {
            files.add(file);
        }
        chosen = new Other.InFile(file);
        compare();
    }

    /** Asks for a file to hold the rota against; says whether one was named. */
    boolean askFile() {
        Optional<Path> file = sources.dialogs().askRota();
        file.ifPresent(this::choose);
        return file.isPresent();
    }

    List<Variant> variants() {
        return session.editedRota().variants();
    }

    /** Keeps the pattern as it is now; returns why not, if it is refused. */
    Optional<Problem> keep(String name) {
        return apply(new VariantEdit.Keep(name));
    }

    /**
     * Takes up a variant; a pattern so far that no variant has is kept as well.
     *
     * @param nameOfPresent what to call it; a number is added where that name is taken
     */
    Optional<Problem> takeUp(String name, String nameOfPresent) {
        String free = nameOfPresent;
        for (int number = 2; isTaken(free); number++) {
            free = nameOfPresent + " " + number;
        }
        return apply(new VariantEdit.SwitchTo(name, free));
    }

    Optional<Problem> rename(String name, String newName) {
        boolean isChosen = new Other.Kept(name).equals(chosen);
        if (isChosen) {
            // The edit shows a report at once, and what is chosen must still be found in it.
            chosen = new Other.Kept(newName.strip());
        }
        Optional<Problem> refusal = apply(new VariantEdit.Rename(name, newName));
        if (isChosen && refusal.isPresent()) {
            chosen = new Other.Kept(name);
        }
        return refusal;
    }

    Optional<Problem> remove(String name) {
        return apply(new VariantEdit.Remove(name));
    }

    /** Says whether the pattern of the rota is that of a variant. */
    boolean isInUse(Variant variant) {
        return variant.weeks().equals(session.editedRota().weeks());
    }

    private boolean isTaken(String name) {
        return variants().stream().anyMatch(variant -> variant.name().equals(name));
    }

    private Optional<Problem> apply(VariantEdit edit) {
        return session.apply(edit) instanceof EditResult.Refused refused
                ? Optional.of(refused.problem())
                : Optional.empty();
    }

    private void compare() {
        RotaReport now = report;
        Question question = now == null ? null : question(now);
        if (question == null) {
            later.forget();
            answer.set(null);
            return;
        }
        answer.set(new Answer.Working());
        later.ask(question, answer::set, () -> answer.set(new Answer.Failed()));
    }

    private @Nullable Question question(RotaReport now) {
        if (chosen instanceof Other.InFile inFile) {
            return new Question(null, inFile.file(), now);
        }
        Optional<Rota> rota =
                chosen instanceof Other.Kept kept ? withVariant(now.rota(), kept.name()) : session.savedRota();
        return chosen == null || rota.isEmpty() ? null : new Question(rota.get(), null, now);
    }

    /** Returns the rota as it would be with a variant taken up. */
    private static Optional<Rota> withVariant(Rota rota, String name) {
        return rota.variant(name).map(variant -> VariantEdit.takenUp(rota, variant));
    }

    private Answer work(Question question) {
        Rota rota = question.rota();
        if (rota == null && question.file() != null) {
            ReadResult read = RotaFiles.read(question.file(), sources.payYears().get());
            if (read instanceof ReadResult.Refused refused) {
                return new Answer.Unusable(refused.problems());
            }
            rota = ((ReadResult.Read) read).rota();
        }
        if (rota == null) {
            throw new IllegalStateException("a question is about a rota or a file");
        }
        return new Answer.Compared(RotaComparison.between(sources.engine().apply(rota), question.now()));
    }
}
