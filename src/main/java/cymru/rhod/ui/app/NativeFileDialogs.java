package cymru.rhod.ui.app;

import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.mapping.MappingFiles;
import cymru.rhod.ui.common.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs. */
final class NativeFileDialogs implements FileDialogs {

    private final Window owner;
    private final Texts texts;

    NativeFileDialogs(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> askOpen(@Nullable Path near) {
        FileChooser chooser = chooser("app.dialog.open", near);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> askOpenFigures() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("app.dialog.open-figures"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(texts.get("app.dialog.figures"), "*.json"),
                        new FileChooser.ExtensionFilter(texts.get("app.dialog.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Target> askSave(@Nullable Path near, String name) {
        FileChooser chooser = chooser("app.dialog.save", near);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(NativeFileDialogs::target);
    }

    @Override
    public Optional<Path> askRota() {
        return askOpen(null);
    }

    @Override
    public Optional<Path> askFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("app.dialog.folder"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> askTable(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("app.dialog.table"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("app.dialog.tables"), "*.csv"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> askImport(@Nullable Path near) {
        FileChooser chooser = chooser("app.dialog.import", near);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("app.dialog.spreadsheets"), "*.xlsx", "*.xlsm", "*.csv", "*.tsv", "*.txt"),
                        new FileChooser.ExtensionFilter(texts.get("app.dialog.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> askMapping() {
        return Optional.ofNullable(mappings("app.dialog.mapping").showOpenDialog(owner))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> askSaveMapping(String name) {
        FileChooser chooser = mappings("app.dialog.save-mapping");
        chooser.setInitialFileName(name + MappingFiles.EXTENSION);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser mappings(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(titleKey));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        texts.get("app.dialog.mappings"), "*" + MappingFiles.EXTENSION));
        return chooser;
    }

    @Override
    public Optional<ExportFile> askExportFile(String name) {
        String ending = name.substring(name.lastIndexOf('.'));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("app.dialog.export"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(texts.get("app.dialog.export.files", ending), "*" + ending));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> exportFile(file, ending));
    }

    @Override
    public Optional<Path> askExportFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("app.dialog.export.folder"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /** As for rotas, nobody has been asked about a name that was not the one typed. */
    static ExportFile exportFile(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        boolean isWhole = name.toLowerCase(Locale.ROOT).endsWith(ending);
        return new ExportFile(isWhole ? chosen : chosen.resolveSibling(name + ending), isWhole);
    }

    /** The dialog has asked about the name typed; where that is not the name of the file, nobody has been asked. */
    static Target target(Path chosen) {
        Path file = withExtension(chosen);
        return new Target(file, file.equals(chosen));
    }

    /** Not every system adds the extension, and none adds one of two parts whole. */
    static Path withExtension(Path chosen) {
        String name = chosen.getFileName().toString();
        if (name.endsWith(RotaFiles.EXTENSION)) {
            return chosen;
        }
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return chosen.resolveSibling(stem + RotaFiles.EXTENSION);
    }

    private FileChooser chooser(String titleKey, @Nullable Path near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(titleKey));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(texts.get("app.dialog.rotas"), "*" + RotaFiles.EXTENSION),
                        new FileChooser.ExtensionFilter(texts.get("app.dialog.all"), "*.*"));
        if (near != null && near.getParent() != null && Files.isDirectory(near.getParent())) {
            chooser.setInitialDirectory(near.getParent().toFile());
        }
        return chooser;
    }
}
