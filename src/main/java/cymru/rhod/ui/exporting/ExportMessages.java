package cymru.rhod.ui.exporting;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.MessageBar.Answer;
import cymru.rhod.ui.common.MessageBar.Message;
import cymru.rhod.ui.common.MessageBar.Tone;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.exporting.ExportDialogs.ExportFile;
import cymru.rhod.ui.exporting.ExportModel.Made;
import cymru.rhod.ui.exporting.ExportModel.State;
import cymru.rhod.ui.exporting.SaveModel.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks where to save, asks again before a file would be lost, and says what came of it. It has one message in the bar at most: a
 * newer one takes the place of its own earlier one.
 */
final class ExportMessages {

    private final ExportModel model;
    private final SaveModel saving;
    private final ExportDialogs dialogs;
    private final MessageBar messages;
    private final Texts texts;
    private @Nullable Message last;

    ExportMessages(ExportModel model, SaveModel saving, ExportDialogs dialogs, MessageBar messages, Texts texts) {
        this.model = model;
        this.saving = saving;
        this.dialogs = dialogs;
        this.messages = messages;
        this.texts = texts;
    }

    /** Saves the file that is shown, or all where there are several; does nothing while there is none. */
    void save() {
        if (!(model.stateProperty().get() instanceof State.Ready ready)) {
            return;
        }
        withdraw();
        Made made = ready.made();
        if (made.job().slots().size() > 1) {
            dialogs.askExportFolder().ifPresent(folder -> saveAll(made.job(), folder, false));
        } else {
            dialogs.askExportFile(made.name()).ifPresent(file -> save(made, file));
        }
    }

    void tellPrinted(Optional<Problem> problem, String printer) {
        if (problem.isPresent()) {
            tell(Tone.PROBLEM, texts.get("exporting.print.failed"), List.of(problem.get()));
        } else {
            tell(Tone.INFORMATION, texts.get("exporting.print.done", printer), List.of());
        }
    }

    private void save(Made made, ExportFile file) {
        saving.save(made.bytes(), file.file(), file.mayReplace(), outcome -> {
            if (outcome instanceof Outcome.NamesTaken) {
                ask(
                        texts.get("exporting.exists", file.file().getFileName()),
                        new Answer(texts.get("exporting.exists.other"), () -> dialogs.askExportFile(made.name())
                                .ifPresent(other -> save(made, other))),
                        new Answer(
                                texts.get("exporting.exists.replace"),
                                () -> save(made, new ExportFile(file.file(), true))));
            } else {
                tell(outcome);
            }
        });
    }

    private void saveAll(ExportJob job, Path folder, boolean mayReplace) {
        saving.saveAll(job, model.names(job), folder, mayReplace, outcome -> {
            if (outcome instanceof Outcome.NamesTaken taken) {
                ask(
                        texts.get("exporting.exist", taken.taken().size(), folder),
                        new Answer(texts.get("exporting.exist.other"), () -> dialogs.askExportFolder()
                                .ifPresent(other -> saveAll(job, other, false))),
                        new Answer(texts.get("exporting.exist.replace"), () -> saveAll(job, folder, true)));
            } else {
                tell(outcome);
            }
        });
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Saved saved) {
            Path place = saved.place().toAbsolutePath();
            tell(
                    Tone.INFORMATION,
                    saved.files() == 1
                            ? texts.get("exporting.saved", place)
                            : texts.get("exporting.saved.all", saved.files(), place),
                    List.of());
        } else if (outcome instanceof Outcome.Cancelled cancelled) {
            tell(
                    Tone.INFORMATION,
                    texts.get(
                            "exporting.stopped",
                            cancelled.written(),
                            cancelled.of(),
                            cancelled.place().toAbsolutePath()),
                    List.of());
        } else if (outcome instanceof Outcome.Failed failed) {
            tell(Tone.PROBLEM, texts.get("exporting.not-saved", failed.place().toAbsolutePath()), failed.problems());
        }
    }

    private void ask(String text, Answer other, Answer replace) {
        withdraw();
        last = new Message(
                Tone.WARNING,
                text,
                List.of(),
                List.of(other, replace, new Answer(texts.get("exporting.cancel"), () -> {})));
        messages.show(last);
    }

    private void tell(Tone tone, String text, List<Problem> problems) {
        withdraw();
        last = new Message(
                tone, text, problems.stream().map(texts.wording()::problem).toList(), List.of());
        messages.show(last);
    }

    private void withdraw() {
        if (last != null) {
            messages.withdraw(last);
            last = null;
        }
    }
}
