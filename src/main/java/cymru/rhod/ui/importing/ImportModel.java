package cymru.rhod.ui.importing;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.importing.Answers;
import cymru.rhod.io.sheet.importing.CodeReading;
import cymru.rhod.io.sheet.importing.ImportContext;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.importing.Importer;
import cymru.rhod.io.sheet.importing.Question;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.LatestAnswer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * One import as a person goes through it, without controls: what was decided so far, and what the sheet is read as by it. Nothing
 * outside changes by any of it. The sheet is read anew on a worker after each answer, and the numbers of the rota follow.
 */
final class ImportModel {

    /** Where the work is done. */
    record Workers(Executor reader, Executor reporter, Executor home) {}

    private record Asked(Mapping mapping, ImportContext context) {}

    private final Workbook workbook;
    private final Supplier<ImportContext> context;
    private final LatestAnswer<Asked, ImportPreview> reader;
    private final LatestAnswer<Rota, RotaReport> reporter;
    private final Deque<Mapping> earlier = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RotaReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper goingBack = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Set<CellAddress>> lit = new SimpleObjectProperty<>(Set.of());
    private Mapping mapping = Mapping.NONE;

    /**
     * Begins to read the sheet.
     *
     * @param context what the reading may lean on, asked for at each
     * @param engine works out the numbers of the rota that would result, on a worker
     */
    ImportModel(
            Workbook workbook, Supplier<ImportContext> context, Function<Rota, RotaReport> engine, Workers workers) {
        this.workbook = workbook;
        this.context = context;
        reader = new LatestAnswer<>(
                asked -> Importer.preview(workbook, asked.mapping(), asked.context()),
                workers.reader(),
                workers.home());
        reporter = new LatestAnswer<>(engine, workers.reporter(), workers.home());
        read();
    }

    Workbook workbook() {
        return workbook;
    }

    /** Returns what was decided so far. */
    Mapping mapping() {
        return mapping;
    }

    /** Returns the sheet as it is read; null until it was read first. While it is read anew it is the one before. */
    ReadOnlyObjectProperty<@Nullable ImportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Returns the numbers of the rota that would result; null while they are worked out, and where there is no rota. */
    ReadOnlyObjectProperty<@Nullable RotaReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Says whether the sheet is being read. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Says whether there is a decision that can be taken back. */
    ReadOnlyBooleanProperty goingBackProperty() {
        return goingBack.getReadOnlyProperty();
    }

    /** Returns the cells of the sheet that a question or a problem points at. */
    ObjectProperty<Set<CellAddress>> litProperty() {
        return lit;
    }

    /** Says whether the rota is what the sheet says and everything is answered. */
    boolean isReady() {
        ImportPreview now = preview.get();
        return now != null && now.isReady() && !reading.get();
    }

    void answer(Question question, Choice choice) {
        ImportPreview asked = preview.get();
        if (asked != null) {
            decide(choice.withShift(Answers.answer(mapping, asked, question, choice.value())));
        }
    }

    /** Decides what a code means of which nobody asked. */
    void read(CodeReading code, Choice choice) {
        decide(choice.withShift(mapping.withMeaning(code.written(), choice.value())));
    }

    /** Decides what the text of a cell means that cannot be read. */
    void read(String written, Choice choice) {
        decide(choice.withShift(mapping.withMeaning(List.of(written), choice.value())));
    }

    void chooseSheet(SheetTable sheet) {
        if (!isRead(sheet)) {
            decide(mapping.withSheet(sheet.name()).withLayout(null));
        }
    }

    void chooseLayout(Layout layout) {
        ImportPreview now = preview.get();
        if (now == null || now.grid() == null || now.grid().layout() != layout) {
            decide(mapping.withLayout(layout));
        }
    }

    /** Leaves a row of the sheet out, counted from 0. */
    void leaveOutRow(int row) {
        decide(mapping.withLeftOut(with(mapping.rowsLeftOut(), row), mapping.columnsLeftOut()));
    }

    /** Leaves a column of the sheet out, counted from 0. */
    void leaveOutColumn(int column) {
        decide(mapping.withLeftOut(mapping.rowsLeftOut(), with(mapping.columnsLeftOut(), column)));
    }

    /** Puts all decisions of a mapping in the place of those made so far. */
    void use(Mapping saved) {
        decide(saved);
    }

    /** Takes the last decision back. */
    void goBack() {
        Mapping before = earlier.poll();
        if (before != null) {
            mapping = before;
            read();
        }
    }

    /** Reads the sheet anew, as where the language of what it proposes has changed. */
    void read() {
        goingBack.set(!earlier.isEmpty());
        reading.set(true);
        reader.ask(new Asked(mapping, context.get()), this::show, () -> reading.set(false));
    }

    /** Gives up what is under way. */
    void dispose() {
        reader.forget();
        reporter.forget();
    }

    private boolean isRead(SheetTable sheet) {
        ImportPreview now = preview.get();
        return now != null && now.sheet() != null && now.sheet().name().equals(sheet.name());
    }

    private void decide(Mapping decided) {
        if (!decided.equals(mapping)) {
            earlier.push(mapping);
            mapping = decided;
            read();
        }
    }

    private void show(ImportPreview read) {
        ImportPreview before = preview.get();
        reading.set(false);
        lit.set(Set.of());
        Rota rota = read.rota();
        if (rota == null) {
            reporter.forget();
            report.set(null);
        } else if (before == null || !rota.equals(before.rota())) {
            report.set(null);
            reporter.ask(rota, report::set);
        }
        preview.set(read);
    }

    private static Set<Integer> with(Set<Integer> some, int another) {
        Set<Integer> all = new HashSet<>(some);
        all.add(another);
        return all;
    }

    /**
     * Something that a person chose.
     *
     * @param value as mapping files write it
     * @param shift a shift type that the mapping must know for it; null where it needs none
     */
    record Choice(String value, @Nullable ShiftType shift) {

        static Choice of(String value) {
            return new Choice(value, null);
        }

        private Mapping withShift(Mapping decided) {
            return shift == null ? decided : decided.withShift(shift);
        }
    }
}
