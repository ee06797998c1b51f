package cymru.rhod.ui.app;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.MessageBar.Answer;
import cymru.rhod.ui.common.MessageBar.Message;
import cymru.rhod.ui.common.MessageBar.Tone;
import cymru.rhod.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person does with files: new, open, save, revert; asks before work would be lost, and says what went wrong. */
final class FileActions {

    private final RotaDocument document;
    private final FileDialogs dialogs;
    private final MessageBar messages;
    private final Texts texts;
    private final PreferencesModel preferences;

    FileActions(
            RotaDocument document,
            FileDialogs dialogs,
            MessageBar messages,
            Texts texts,
            PreferencesModel preferences) {
        this.document = document;
        this.dialogs = dialogs;
        this.messages = messages;
        this.texts = texts;
        this.preferences = preferences;
    }

    /** Shows a new rota, once the open one is safe. */
    void show(Rota rota) {
        whenSafe(() -> document.show(rota, false));
    }

    void open() {
        dialogs.askOpen(nearest()).ifPresent(this::open);
    }

    /** Opens a file, once the open rota is safe. */
    void open(Path file) {
        whenSafe(() -> read(file));
    }

    /** Opens a file without a question: there is nothing to lose yet. */
    void read(Path file) {
        document.open(file, result -> {
            if (result instanceof ReadResult.Read read) {
                preferences.addRecent(file);
                if (read.notes().isEmpty()) {
                    messages.hide();
                } else {
                    tell(Tone.INFORMATION, texts.get("app.open.notes", file.getFileName()), read.notes());
                }
            } else if (result instanceof ReadResult.Refused refused) {
                tell(Tone.PROBLEM, texts.get("app.open.refused", file.getFileName()), refused.problems());
            }
        });
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        saveAs(() -> {});
    }

    void saveCopyWithoutNames() {
        Rota copy = WithoutNames.of(document.session().session().rota());
        String name = texts.get("app.save.copy-name", fileName(copy));
        dialogs.askSave(nearest(), name + RotaFiles.EXTENSION)
                .ifPresent(target -> document.export(
                        copy,
                        target,
                        problem -> problem.ifPresentOrElse(
                                this::tellNotSaved,
                                () -> tell(
                                        Tone.INFORMATION,
                                        texts.get("app.save.copied", target.getFileName()),
                                        List.of()))));
    }

    /** Goes back to what the file holds; the rota as it is now is lost, so it asks. */
    void revert() {
        Path file = document.file();
        if (file == null) {
            return;
        }
        if (document.session().unsavedProperty().get()) {
            ask(
                    Tone.WARNING,
                    texts.get("app.revert.ask", file.getFileName()),
                    new Answer(texts.get("app.revert.yes"), () -> read(file)),
                    cancel());
        } else {
            read(file);
        }
    }

    /** Goes on once the open rota is saved, or the person does not want it saved. */
    void whenSafe(Runnable next) {
        if (!document.session().unsavedProperty().get()) {
            next.run();
            return;
        }
        ask(
                Tone.WARNING,
                texts.get("app.unsaved.ask", WindowTitle.of(document.session().rota(), false, texts)),
                new Answer(texts.get("app.unsaved.save"), () -> save(next)),
                new Answer(texts.get("app.unsaved.discard"), next),
                cancel());
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
        String name = fileName(document.session().session().rota()) + RotaFiles.EXTENSION;
        dialogs.askSave(nearest(), name).ifPresent(target -> saveOver(target, next));
    }

    private void saveOver(Path target, Runnable next) {
        document.saveOver(target, outcome -> said(outcome, target, next));
    }

    private void said(RotaDocument.SaveOutcome outcome, Path file, Runnable next) {
        if (outcome instanceof RotaDocument.SaveOutcome.Saved) {
            preferences.addRecent(file);
            messages.hide();
            next.run();
        } else if (outcome instanceof RotaDocument.SaveOutcome.Failed failed) {
            tellNotSaved(failed.problem());
        } else {
            ask(
                    Tone.WARNING,
                    texts.get("app.changed.ask", file.getFileName()),
                    new Answer(texts.get("app.changed.save-as"), () -> saveAs(next)),
                    new Answer(texts.get("app.changed.overwrite"), () -> saveOver(file, next)),
                    new Answer(texts.get("app.changed.open-theirs"), () -> read(file)),
                    cancel());
        }
    }

    private @Nullable Path nearest() {
        Path file = document.file();
        List<Path> recent = preferences.get().recent();
        return file != null || recent.isEmpty() ? file : recent.get(0);
    }

    /** Returns a file name a system can take, without extension. */
    private String fileName(Rota rota) {
        return WindowTitle.of(rota, false, texts).replaceAll("[^\\p{L}\\p{N} ._-]+", "-");
    }

    private Answer cancel() {
        return new Answer(texts.get("app.cancel"), () -> {});
    }

    private void ask(Tone tone, String question, Answer... answers) {
        messages.show(new Message(tone, question, List.of(), List.of(answers)));
    }

    private void tellNotSaved(Problem problem) {
        tell(Tone.PROBLEM, texts.get("app.save.failed"), List.of(problem));
    }

    private void tell(Tone tone, String text, List<Problem> problems) {
        messages.show(new Message(
                tone, text, problems.stream().map(texts.wording()::problem).toList(), List.of()));
    }
}
