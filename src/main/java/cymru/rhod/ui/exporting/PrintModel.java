package cymru.rhod.ui.exporting;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is printed where, which pages of it, and how often. */
final class PrintModel {

    private static final int MOST_COPIES = 99;

    private final Printers printers;
    private final Executor worker;
    private final Executor home;
    private final ReadOnlyObjectWrapper<@Nullable List<String>> names = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper();
    private final ChoiceEntry<String> printer = new ChoiceEntry<>("", name -> Optional.empty());
    private final TextEntry<Optional<PageRange>> pages;
    private final TextEntry<Integer> copies;
    private Optional<PageRange> range = Optional.empty();
    private int times = 1;
    private @Nullable PrintWork work;

    /**
     * @param worker asks for printers and prints
     * @param home runs on the FX thread
     */
    PrintModel(Printers printers, Executor worker, Executor home) {
        this.printers = printers;
        this.worker = worker;
        this.home = home;
        pages = new TextEntry<>(
                text -> PageRange.read(text, work == null ? 0 : work.pages()),
                chosen -> chosen.map(PageRange::written).orElse(""),
                this::keepRange);
        copies = new TextEntry<>(PrintModel::readCopies, String::valueOf, this::keepCopies);
        pages.show(range);
        copies.show(times);
    }

    /** Returns the names of the printers; null until they are known. */
    ReadOnlyObjectProperty<@Nullable List<String>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /** Returns whether something is being handed to a printer. */
    ReadOnlyBooleanProperty printingProperty() {
        return printing.getReadOnlyProperty();
    }

    ChoiceEntry<String> printer() {
        return printer;
    }

    /** The pages to print; empty for all. */
    TextEntry<Optional<PageRange>> pages() {
        return pages;
    }

    TextEntry<Integer> copies() {
        return copies;
    }

    /** Asks the system for its printers, which may be others than when it was last asked. */
    void look() {
        worker.execute(() -> {
            List<String> found = printers.names();
            home.execute(() -> {
                if (!found.contains(printer.value()) && !found.isEmpty()) {
                    printer.show(found.get(0));
                }
                names.set(found);
            });
        });
    }

    /** Says whether the system has answered that it has no printer. */
    boolean hasNoPrinter() {
        List<String> known = names.get();
        return known != null && known.isEmpty();
    }

    /** Takes what would be printed now; pages that it does not have are not asked for any more. */
    void take(@Nullable PrintWork newWork) {
        work = newWork;
        if (newWork != null && range.isPresent() && range.get().last() > newWork.pages()) {
            keepRange(Optional.empty());
        }
    }

    /** Returns how many pages would be printed as it is typed now; 0 while that cannot be read. */
    int sheets() {
        int all = work == null ? 0 : work.pages();
        if (PageRange.read(pages.textProperty().get(), all) instanceof Parsed.Value<Optional<PageRange>> chosen
                && readCopies(copies.textProperty().get()) instanceof Parsed.Value<Integer> often) {
            return chosen.value().map(PageRange::count).orElse(all) * often.value();
        }
        return 0;
    }

    /** Says whether everything is given that printing needs. */
    boolean isReady() {
        List<String> known = names.get();
        return work != null
                && known != null
                && !known.isEmpty()
                && !printing.get()
                && pages.problemProperty().get() == null
                && copies.problemProperty().get() == null;
    }

    /**
     * Prints.
     *
     * @param then is told on the FX thread what went wrong, if anything
     */
    void print(Consumer<Optional<Problem>> then) {
        pages.commit();
        copies.commit();
        PrintWork printed = work;
        if (!isReady() || printed == null) {
            return;
        }
        PageRange chosen = range.orElseGet(() -> PageRange.all(printed.pages()));
        String to = printer.value();
        int often = times;
        printing.set(true);
        worker.execute(() -> {
            try {
                Optional<Problem> problem = printers.print(printed, to, chosen, often);
                home.execute(() -> then.accept(problem));
            } finally {
                home.execute(() -> printing.set(false));
            }
        });
    }

    private Optional<Problem> keepRange(Optional<PageRange> typed) {
        range = typed;
        pages.show(typed);
        return Optional.empty();
    }

    private Optional<Problem> keepCopies(int typed) {
        times = typed;
        copies.show(typed);
        return Optional.empty();
    }

    private static Parsed<Integer> readCopies(String text) {
        OptionalInt number = NumberTexts.whole(text, 1, MOST_COPIES);
        return number.isPresent()
                ? Parsed.of(number.getAsInt())
                : Parsed.expected("exporting.expected.copies", Integer.toString(MOST_COPIES));
    }
}
