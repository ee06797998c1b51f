package cymru.rhod.ui.app;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.FileStamp;
import cymru.rhod.io.project.Recovery.Leftover;
import cymru.rhod.ui.app.FileDialogs.Target;
import cymru.rhod.ui.app.RotaDocument.OpenOutcome;
import cymru.rhod.ui.app.RotaDocument.SaveOutcome;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.MessageBar.Answer;
import cymru.rhod.ui.common.MessageBar.Message;
import cymru.rhod.ui.common.MessageBar.Tone;
import cymru.rhod.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with files: new, open, save, revert; asks before work would be lost, and says what went wrong. It has one
 * question and one note in the message bar at most: a newer one takes the place of its own earlier one.
 */
final class FileActions {

    private final RotaDocument document;
    private final FileDialogs dialogs;
    private final MessageBar messages;
    private final Texts texts;
    private final PreferencesModel preferences;
    private final Consumer<String> brief;
    private @Nullable Message question;
    private @Nullable Message note;
    private @Nullable Message outsideChange;
    private @Nullable FileStamp toldOfStamp;

    /** @param brief is given what need only be seen for a moment */
    FileActions(
            RotaDocument document,
            FileDialogs dialogs,
            MessageBar messages,
            Texts texts,
            PreferencesModel preferences,
            Consumer<String> brief) {
        this.brief = brief;
        this.document = document;
        this.dialogs = dialogs;
        this.messages = messages;
        this.texts = texts;
        this.preferences = preferences;
    }

    /** Shows a new rota, once the open one is safe. */
    void show(Rota rota) {
        whenSafe(() -> document.show(rota, outcome -> {
            if (outcome instanceof OpenOutcome.EditedMeanwhile) {
                show(rota);
            } else {
                withdrawNote();
            }
        }));
    }

    /**
     * Puts an imported rota in the place of the open one, once that is safe; undo brings it back.
     *
     * @param done is run when it is there
     */
    void replace(Rota imported, Runnable done) {
        whenSafe(() -> document.replace(imported, () -> {
            withdrawNote();
            withdrawOutsideChange();
            brief.accept(texts.get("app.import.done"));
            done.run();
        }));
    }

    void open() {
        withdrawQuestion();
        dialogs.askOpen(nearest()).ifPresent(this::open);
    }

    /** Opens a file, once the open rota is safe; one that cannot be opened is refused without a question about that. */
    void open(Path file) {
        withdrawQuestion();
        if (document.session().unsavedProperty().get()) {
            document.check(file, problems -> {
                if (problems.isEmpty()) {
                    whenSafe(() -> read(file));
                } else {
                    tellRefused("app.open.refused", file, problems);
                }
            });
        } else {
            read(file);
        }
    }

    /** Opens the file the program was started with, without a question: there is only the sample to lose. */
    void readFirst(Path file) {
        document.open(file, outcome -> said(outcome, file, "app.open.refused.first"));
    }

    /** Says so, once for each change, if someone else has changed the file of the open rota. */
    void lookForOutsideChange() {
        document.lookForOutsideChange((file, changed) -> {
            if (!changed.equals(toldOfStamp)) {
                toldOfStamp = changed;
                tellOutsideChange(file);
            }
        });
    }

    /** Opens a rota that a crash left unsaved, once the open one is safe. */
    void recover(Leftover leftover, Runnable opened) {
        whenSafe(() -> document.recover(leftover, outcome -> {
            if (outcome instanceof OpenOutcome.EditedMeanwhile) {
                recover(leftover, opened);
            } else if (outcome instanceof OpenOutcome.Refused refused) {
                tellRefused("app.open.refused", leftover.copy(), refused.problems());
            } else {
                withdrawNote();
                opened.run();
            }
        }));
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        withdrawQuestion();
        saveAs(() -> {});
    }

    void saveCopyWithoutNames() {
        withdrawQuestion();
        Rota copy = WithoutNames.of(document.session().editedRota());
        askCopyTarget(target -> export(copy, target));
    }

    /** Goes back to what the file holds; the rota as it is now is lost, so it asks. */
    void revert() {
        Path file = document.file();
        if (file == null) {
            return;
        }
        if (document.session().unsavedProperty().get()) {
            ask(
                    texts.get("app.revert.ask", file.getFileName()),
                    cancel(),
                    new Answer(texts.get("app.revert.yes"), () -> read(file)));
        } else {
            read(file);
        }
    }

    /** Goes on once the open rota is saved, or the person does not want it saved. */
    void whenSafe(Runnable next) {
        withdrawQuestion();
        if (!document.session().unsavedProperty().get()) {
            next.run();
        } else if (document.isSaving()) {
            document.afterwards(() -> whenSafe(next));
        } else {
            Rota rota = document.session().editedRota();
            ask(
                    texts.get("app.unsaved.ask", WindowTitle.name(rota, texts)),
                    new Answer(texts.get("app.unsaved.save"), () -> save(() -> whenSafe(next))),
                    new Answer(texts.get("app.unsaved.discard"), next),
                    cancel());
        }
    }

    private void read(Path file) {
        document.open(file, outcome -> said(outcome, file, "app.open.refused"));
    }

    private void said(OpenOutcome outcome, Path file, String refusedKey) {
        if (outcome instanceof OpenOutcome.EditedMeanwhile) {
            // It is read again then: a save in between may have changed it.
            open(file);
        } else if (outcome instanceof OpenOutcome.Refused refused) {
            tellRefused(refusedKey, file, refused.problems());
        } else if (outcome instanceof OpenOutcome.Opened opened) {
            preferences.addRecent(file);
            withdrawOutsideChange();
            withdrawNote();
            if (!opened.notes().isEmpty()) {
                tell(Tone.INFORMATION, texts.get("app.open.notes", file.getFileName()), opened.notes());
            }
        }
    }

    private void save(Runnable next) {
        Path file = document.file();
        if (file == null) {
            saveAs(next);
        } else {
            document.save(outcome -> said(outcome, file, next));
        }
    }

    private void saveAs(Runnable next) {
        dialogs.askSave(nearest(), fileName(document.session().editedRota())).ifPresent(target -> saveAs(target, next));
    }

    private void saveAs(Target target, Runnable next) {
        document.saveAs(target, outcome -> said(outcome, target.file(), next));
    }

    private void said(SaveOutcome outcome, Path file, Runnable next) {
        if (outcome instanceof SaveOutcome.Saved) {
            preferences.addRecent(file);
            withdrawQuestion();
            withdrawOutsideChange();
            withdrawNote();
            brief.accept(texts.get("app.save.done", file.toAbsolutePath()));
            next.run();
        } else if (outcome instanceof SaveOutcome.Failed failed) {
            tellNotSaved(file, failed.problem());
        } else if (outcome instanceof SaveOutcome.NameTaken) {
            askToReplace(file, () -> saveAs(new Target(file, true), next), () -> saveAs(next));
        } else if (outcome instanceof SaveOutcome.ChangedMeanwhile) {
            withdrawOutsideChange();
            document.lookForOutsideChange((changedFile, changed) -> toldOfStamp = changed);
            ask(
                    texts.get("app.changed.ask", file.getFileName()),
                    new Answer(texts.get("app.changed.save-as"), () -> saveAs(next)),
                    new Answer(texts.get("app.changed.overwrite"), () -> saveAs(new Target(file, true), next)),
                    new Answer(texts.get("app.changed.open-theirs"), () -> openTheirs(file)),
                    cancel());
        }
    }

    private void tellOutsideChange(Path file) {
        withdrawOutsideChange();
        outsideChange = new Message(
                Tone.WARNING,
                texts.get("app.changed.ask", file.getFileName()),
                List.of(),
                List.of(
                        new Answer(texts.get("app.changed.keep-mine"), () -> {}),
                        new Answer(texts.get("app.changed.open-theirs"), () -> openTheirs(file))));
        messages.show(outsideChange);
    }

    /** Opens what someone else has written; what is unsaved here would be lost by that, so it asks. */
    private void openTheirs(Path file) {
        if (!document.session().unsavedProperty().get()) {
            read(file);
            return;
        }
        ask(
                texts.get("app.theirs.ask", file.getFileName()),
                new Answer(texts.get("app.theirs.save-mine"), () -> saveAs(() -> open(file))),
                new Answer(texts.get("app.theirs.discard-mine"), () -> read(file)),
                cancel());
    }

    private void askCopyTarget(Consumer<Target> then) {
        dialogs.askSave(nearest(), texts.get("app.save.copy-name")).ifPresent(then);
    }

    private void export(Rota copy, Target target) {
        Path file = target.file();
        document.export(copy, target, outcome -> {
            if (outcome instanceof SaveOutcome.Failed failed) {
                tellNotSaved(file, failed.problem());
            } else if (outcome instanceof SaveOutcome.NameTaken) {
                askToReplace(
                        file,
                        () -> export(copy, new Target(file, true)),
                        () -> askCopyTarget(other -> export(copy, other)));
            } else {
                tell(Tone.INFORMATION, texts.get("app.save.copied", file.getFileName()), List.of());
            }
        });
    }

    private @Nullable Path nearest() {
        Path file = document.file();
        List<Path> recent = preferences.get().recent();
        return file != null || recent.isEmpty() ? file : recent.get(0);
    }

    /** Returns a file name a system can take, without extension. */
    private String fileName(Rota rota) {
        return WindowTitle.name(rota, texts).replaceAll("[^\\p{L}\\p{N} ._-]+", "-");
    }

    private void askToReplace(Path file, Runnable replace, Runnable chooseOther) {
        ask(
                texts.get("app.exists.ask", file.getFileName()),
                new Answer(texts.get("app.exists.save-as"), chooseOther),
                new Answer(texts.get("app.exists.replace"), replace),
                cancel());
    }

    private Answer cancel() {
        return new Answer(texts.get("app.cancel"), () -> {});
    }

    private void ask(String text, Answer... answers) {
        withdrawQuestion();
        question = new Message(Tone.WARNING, text, List.of(), List.of(answers));
        messages.show(question);
    }

    private void tellRefused(String key, Path file, List<Problem> problems) {
        tell(Tone.PROBLEM, texts.get(key, file.getFileName()), problems);
    }

    private void tellNotSaved(Path file, Problem problem) {
        String folder = String.valueOf(file.toAbsolutePath().getParent());
        tell(Tone.PROBLEM, texts.get("app.save.failed", file.getFileName(), folder), List.of(problem));
    }

    private void tell(Tone tone, String text, List<Problem> problems) {
        withdrawNote();
        note = new Message(
                tone, text, problems.stream().map(texts.wording()::problem).toList(), List.of());
        messages.show(note);
    }

    private void withdrawQuestion() {
        question = withdraw(question);
    }

    private void withdrawOutsideChange() {
        outsideChange = withdraw(outsideChange);
    }

    private void withdrawNote() {
        note = withdraw(note);
    }

    private @Nullable Message withdraw(@Nullable Message message) {
        if (message != null) {
            messages.withdraw(message);
        }
        return null;
    }
}
