package cymru.rhod.ui.app;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.export.ExportFileName;
import cymru.rhod.io.project.AtomicFile;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.importing.OwnWorkbook;
import cymru.rhod.io.sheet.mapping.LearnedCodes;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.mapping.MappingFiles;
import cymru.rhod.io.sheet.mapping.MappingResult;
import cymru.rhod.io.sheet.mapping.OpenAnswers;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.io.sheet.table.WorkbookFiles;
import cymru.rhod.io.sheet.table.WorkbookResult;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.MessageBar.Answer;
import cymru.rhod.ui.common.MessageBar.Message;
import cymru.rhod.ui.common.MessageBar.Tone;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.importing.ImportRequests;
import cymru.rhod.ui.importing.ImportView;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a person does to get a spreadsheet in: reads it beside the window, shows the screen of the import over the workspace, and puts
 * the rota in the place of the open one once it is confirmed. Until then nothing is changed, whatever goes wrong.
 */
final class ImportActions {

    /** Endings of names by which a dropped file is a spreadsheet; any other is taken for a rota. */
    private static final List<String> SPREADSHEETS = List.of(".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt");

    /** Reading that is done sooner is not worth a word. */
    private static final Duration UNTIL_TOLD = Duration.millis(400);

    /**
     * What the import needs from the window.
     *
     * @param payYears the pay years that a rota in the program's own workbook may name
     * @param show shows the screen over the workspace
     * @param hide shows the workspace again
     */
    record Window(Dates dates, Supplier<? extends Collection<PayYear>> payYears, Consumer<Node> show, Runnable hide) {}

    private sealed interface Found {}

    private record Sheets(Workbook workbook, Mapping learned) implements Found {}

    /**
     * A workbook of the program's own.
     *
     * @param rota is carried by it, as it was exported
     * @param changed days of its pattern that a person changed on the sheet since
     */
    private record OwnRota(Rota rota, List<CellRef> changed, Sheets sheets) implements Found {}

    private record Unusable(List<Problem> problems) implements Found {}

    private final RotaDocument document;
    private final FileActions files;
    private final FileDialogs dialogs;
    private final MessageBar messages;
    private final Texts texts;
    private final Path home;
    private final Window window;
    private final Subscriptions subscriptions;
    private final PauseTransition untilTold = new PauseTransition(UNTIL_TOLD);
    private @Nullable BackgroundTasks reader;
    private @Nullable BackgroundTasks reporter;
    private @Nullable ImportView view;
    private @Nullable Message message;

    /** Counts the files asked for, so that one that was given up is not shown when it is read at last. */
    private long wishes;

    /** @param home where what was learned of codes is kept */
    ImportActions(
            RotaDocument document,
            FileActions files,
            FileDialogs dialogs,
            MessageBar messages,
            Texts texts,
            Path home,
            Window window,
            Subscriptions subscriptions) {
        this.document = document;
        this.files = files;
        this.dialogs = dialogs;
        this.messages = messages;
        this.texts = texts;
        this.home = home;
        this.window = window;
        this.subscriptions = subscriptions;
        subscriptions.add(this::close);
    }

    /** Asks for a spreadsheet and imports it. */
    void importFile() {
        dialogs.askImport(document.file()).ifPresent(this::take);
    }

    /** Imports a spreadsheet, and opens any other file. */
    void take(Path file) {
        String name = name(file);
        close();
        if (SPREADSHEETS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            read(name, () -> found(WorkbookFiles.read(file), name));
        } else {
            files.open(file);
        }
    }

    /** Imports a range that was copied in a spreadsheet program. */
    void importClipboard() {
        String copied = Clipboard.getSystemClipboard().getString();
        String name = texts.get("importing.pasted");
        close();
        read(name, () -> found(WorkbookFiles.readPasted(copied == null ? "" : copied, name), name));
    }

    /** Gives up what is under way; the open rota is as it was. */
    void close() {
        wishes++;
        untilTold.stop();
        withdraw();
        ImportView shown = view;
        view = null;
        if (shown != null) {
            shown.dispose();
            window.hide().run();
        }
    }

    private void read(String name, Callable<Found> work) {
        long wish = wishes;
        untilTold.setOnFinished(event -> tell(new Message(
                Tone.INFORMATION,
                texts.get("importing.reading", name),
                List.of(),
                List.of(new Answer(texts.get("app.cancel"), this::close)),
                this::close)));
        untilTold.playFromStart();
        reader().run(work, found -> {
            if (wish == wishes) {
                untilTold.stop();
                withdraw();
                took(name, found);
            }
        });
    }

    private Found found(WorkbookResult result, String name) {
        if (result instanceof WorkbookResult.Refused refused) {
            return new Unusable(List.of(refused.problem()));
        }
        Workbook workbook = ((WorkbookResult.Read) result).workbook();
        Sheets sheets = new Sheets(workbook, LearnedCodes.read(home));
        Optional<String> own = OwnWorkbook.rotaFile(workbook);
        if (own.isEmpty()) {
            return sheets;
        }
        ReadResult read = RotaFiles.read(
                own.get().getBytes(StandardCharsets.UTF_8),
                name,
                window.payYears().get());
        return read instanceof ReadResult.Read rota
                ? new OwnRota(rota.rota(), OwnWorkbook.changedDays(workbook, rota.rota()), sheets)
                : new Unusable(((ReadResult.Refused) read).problems());
    }

    private void took(String name, Found found) {
        if (found instanceof Unusable unusable) {
            tellRefused("app.import.refused", name, unusable.problems());
        } else if (found instanceof OwnRota own && own.changed().isEmpty()) {
            files.replace(own.rota(), () -> {});
        } else if (found instanceof OwnRota own) {
            askWhichToTake(name, own);
        } else if (found instanceof Sheets sheets) {
            show(sheets);
        }
    }

    /** What a person changed on the sheet that they see is not to be lost without a word. */
    private void askWhichToTake(String name, OwnRota own) {
        tell(new Message(
                Tone.WARNING,
                texts.get("app.import.own-changed", name, texts.wording().places(own.changed())),
                List.of(),
                List.of(
                        new Answer(texts.get("app.import.own-changed.read"), () -> show(own.sheets())),
                        new Answer(
                                texts.get("app.import.own-changed.carried"), () -> files.replace(own.rota(), () -> {})),
                        new Answer(texts.get("app.cancel"), () -> {}))));
    }

    private void show(Sheets sheets) {
        ImportView shown = new ImportView(
                sheets.workbook(),
                document.session(),
                texts,
                new ImportView.Sources(
                        window.dates().today(),
                        sheets.learned(),
                        reader().executor(),
                        reporter().executor(),
                        Platform::runLater),
                new Requests(sheets.learned()));
        view = shown;
        window.show().accept(shown);
        shown.focusFirst();
    }

    private BackgroundTasks reader() {
        if (reader == null) {
            BackgroundTasks made = new BackgroundTasks("import");
            subscriptions.add(made::close);
            reader = made;
        }
        return reader;
    }

    private BackgroundTasks reporter() {
        if (reporter == null) {
            BackgroundTasks made = new BackgroundTasks("import-numbers");
            subscriptions.add(made::close);
            reporter = made;
        }
        return reporter;
    }

    private void tellRefused(String key, String name, List<Problem> problems) {
        tell(new Message(
                Tone.PROBLEM,
                texts.get(key, name),
                problems.stream().map(texts.wording()::problem).toList(),
                List.of()));
    }

    private void tell(Message told) {
        withdraw();
        message = told;
        messages.show(told);
    }

    private void withdraw() {
        if (message != null) {
            messages.withdraw(message);
            message = null;
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private final class Requests implements ImportRequests {

        private final Mapping learned;

        Requests(Mapping learned) {
            this.learned = learned;
        }

        @Override
        public void confirm(ImportPreview confirmed) {
            Rota rota = confirmed.rota();
            if (rota != null) {
                files.replace(rota, () -> {
                    close();
                    learn(confirmed.mapping());
                });
            }
        }

        /** What cannot be kept is proposed less well next time, and no more. */
        private void learn(Mapping confirmed) {
            Mapping known = LearnedCodes.after(learned, confirmed);
            reader().run(() -> {
                new AtomicFile(LearnedCodes.file(home)).replaceMakingFolder(bytes(known, OpenAnswers.NONE));
            });
        }

        @Override
        public void cancel() {
            close();
        }

        @Override
        public void saveMapping(ImportPreview preview) {
            String stem = ExportFileName.usable(
                    preview.sheet() == null ? "" : preview.sheet().name());
            dialogs.askSaveMapping(stem).map(ImportActions::withExtension).ifPresent(file -> reader().run(
                            () -> new AtomicFile(file)
                                    .replaceMakingFolder(bytes(preview.mapping(), preview.openAnswers())),
                            problem -> told(file, problem)));
        }

        private void told(Path file, Optional<Problem> problem) {
            if (problem.isPresent()) {
                tellRefused("app.import.mapping-not-saved", name(file), List.of(problem.get()));
            } else {
                tell(new Message(
                        Tone.INFORMATION, texts.get("app.save.done", file.toAbsolutePath()), List.of(), List.of()));
            }
        }

        @Override
        public void askMapping(Consumer<Mapping> use) {
            dialogs.askMapping().ifPresent(file -> reader().run(() -> MappingFiles.read(file), result -> {
                if (result instanceof MappingResult.Read read) {
                    withdraw();
                    use.accept(read.mapping());
                } else if (result instanceof MappingResult.Refused refused) {
                    tellRefused("app.import.mapping-refused", name(file), refused.problems());
                }
            }));
        }
    }

    private static byte[] bytes(Mapping mapping, OpenAnswers open) {
        return MappingFiles.text(mapping, open).getBytes(StandardCharsets.UTF_8);
    }

    /** Not every system adds the extension. */
    private static Path withExtension(Path chosen) {
        String name = name(chosen);
        return name.endsWith(".json") ? chosen : chosen.resolveSibling(name + MappingFiles.EXTENSION);
    }
}
