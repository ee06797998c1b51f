package cymru.rhod.ui.exporting;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.export.ExportFileName;
import cymru.rhod.export.ExportFormat;
import cymru.rhod.export.ExportScope;
import cymru.rhod.export.ExportSource;
import cymru.rhod.export.ExportTarget;
import cymru.rhod.export.ExportTargets;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.LatestAnswer;
import cymru.rhod.ui.common.SessionModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made of the open rota, and a preview of it, which follows each choice and each edit. Of several files one is shown
 * at a time. It works only while it is {@linkplain #setShown shown}.
 */
final class ExportModel {

    /** How the preview stands. */
    sealed interface State {

        /** It is being made. */
        record Making(Product product) implements State {}

        /** It is of what would be written now. */
        record Ready(Made made) implements State {}

        /** Nothing can be made, for a reason the person can do something about. */
        record Impossible(Problem problem) implements State {}

        /** A fault of the program kept it from being made. */
        record Failed() implements State {}
    }

    /**
     * A file as it will be written.
     *
     * @param name of the file
     * @param slot the slot it is of; null where it is of the rota as a whole
     */
    record Made(ExportJob job, String name, @Nullable Slot slot, byte[] bytes, Preview preview) {}

    private record Wish(ExportJob job, String name, @Nullable Slot slot) {}

    private static final Problem NO_ROSTER = Problem.of("exporting.no-roster", "");
    private static final Problem NO_SLOTS = Problem.of("exporting.no-slots", "");

    private final SessionModel session;
    private final ExportSources sources;
    private final Supplier<Language> language;
    private final LatestAnswer<Wish, Made> previewer;
    private final ReadOnlyObjectWrapper<ExportChoice> choice;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private boolean isShown;
    private int place;

    /** @param language of the window */
    ExportModel(SessionModel session, ExportSources sources, Supplier<Language> language) {
        this.session = session;
        this.sources = sources;
        this.language = language;
        previewer = new LatestAnswer<>(this::make, sources.previewer(), sources.home());
        choice = new ReadOnlyObjectWrapper<>(new ExportChoice(
                Product.WORK_SCHEDULE, new Whom.WholeRota(), Languages.of(language.get()), null, true, false, null));
        state.set(making());
    }

    /** Returns what the person asked for last, some of which may not count for the product: the methods below say what does. */
    ReadOnlyObjectProperty<ExportChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Changes what is asked for; of several files the first is shown then. */
    void choose(UnaryOperator<ExportChoice> change) {
        ExportChoice chosen = change.apply(choice.get());
        if (!chosen.equals(choice.get())) {
            place = 0;
            choice.set(chosen);
            refresh();
        }
    }

    /** Follows the rota from now on, or lets go of what was made. */
    void setShown(boolean shown) {
        isShown = shown;
        if (shown) {
            refresh();
        } else {
            previewer.forget();
            state.set(making());
        }
    }

    /** Makes the preview anew, after the rota has changed. */
    void refresh() {
        if (!isShown) {
            return;
        }
        Optional<Problem> obstacle = obstacle();
        if (obstacle.isPresent()) {
            previewer.forget();
            state.set(new State.Impossible(obstacle.get()));
            return;
        }
        ExportJob job = job();
        place = Math.min(place, job.slots().size() - 1);
        Slot slot = job.slots().get(place);
        state.set(making());
        previewer.ask(
                new Wish(job, names(job).get(place), slot),
                made -> state.set(new State.Ready(made)),
                () -> state.set(new State.Failed()));
    }

    RotaReport report() {
        return session.reportProperty().get();
    }

    /** Returns the slots of the roster; none where the rota is not laid on dates. */
    List<Slot> slots() {
        Roster roster = report().rota().roster();
        return roster == null ? List.of() : roster.slots();
    }

    /** Returns for whom the product can be made of this rota. */
    List<Whom> choicesOfWhom() {
        Product product = choice.get().product();
        List<Whom> choices = new ArrayList<>();
        if (product.canBeOfRota() || slots().isEmpty()) {
            choices.add(new Whom.WholeRota());
        }
        if (product.canBeOfSlot() && !slots().isEmpty()) {
            choices.add(new Whom.EverySlot());
            slots().forEach(slot -> choices.add(new Whom.OneSlot(slot.id())));
        }
        return choices;
    }

    /** Returns for whom it is made: as was asked for where that can be, else as can be. */
    Whom whom() {
        List<Whom> choices = choicesOfWhom();
        Whom asked = choice.get().whom();
        return choices.contains(asked) ? asked : choices.get(0);
    }

    ExportFormat format() {
        List<ExportFormat> formats = choice.get().product().formats();
        ExportFormat asked = choice.get().format();
        return asked != null && formats.contains(asked) ? asked : formats.get(0);
    }

    /** Returns in which languages the product can be made. */
    List<Languages> choicesOfLanguages() {
        return Arrays.stream(Languages.values())
                .filter(one -> one != Languages.BOTH || choice.get().product().isDocument())
                .toList();
    }

    /** Returns the languages it is made in: those asked for where they can be, else that of the window. */
    Languages languages() {
        Languages asked = choice.get().languages();
        return choicesOfLanguages().contains(asked) ? asked : Languages.of(language.get());
    }

    PayYear payYear() {
        PayYear asked = choice.get().payYear();
        return asked != null && choicesOfPayYear().contains(asked) ? asked : report().payYear();
    }

    List<PayYear> choicesOfPayYear() {
        return List.copyOf(sources.payYears().get());
    }

    /** Returns how many files there will be. */
    int files() {
        return whom() instanceof Whom.EverySlot ? slots().size() : 1;
    }

    /** Returns the place of the file that is shown among all, from 0. */
    int place() {
        return place;
    }

    /** Shows another of several files. */
    void showFile(int newPlace) {
        if (newPlace >= 0 && newPlace < files() && newPlace != place) {
            place = newPlace;
            refresh();
        }
    }

    /** Returns the id of the slot that the file is of which is shown; null where it is of the rota as a whole. */
    @Nullable
    String slotShown() {
        List<@Nullable Slot> chosen = chosenSlots();
        Slot slot = place < chosen.size() ? chosen.get(place) : null;
        return slot == null ? null : slot.id();
    }

    /** Returns everything to be written, as it stands now; only asked where something can be. */
    ExportJob job() {
        ExportChoice asked = choice.get();
        return new ExportJob(
                report(),
                payYear(),
                target(),
                chosenSlots(),
                languages().list(),
                asked.marks(),
                sources.now().get());
    }

    /** Returns the names of the files of a job, in the order of its slots. */
    List<String> names(ExportJob job) {
        ExportFileName names = new ExportFileName();
        String rota = sources.rotaName().get();
        return job.slots().stream()
                .map(slot -> names.of(rota, job.target(), slot))
                .toList();
    }

    private State making() {
        return new State.Making(choice.get().product());
    }

    private Optional<Problem> obstacle() {
        boolean needsRoster = choice.get().product().targets().stream()
                .allMatch(target -> target.scope().needsRoster());
        if (!needsRoster) {
            return Optional.empty();
        }
        if (report().rota().roster() == null) {
            return Optional.of(NO_ROSTER);
        }
        return slots().isEmpty() ? Optional.of(NO_SLOTS) : Optional.empty();
    }

    private ExportTarget target() {
        boolean isOfSlot = !(whom() instanceof Whom.WholeRota);
        return choice.get().product().targets().stream()
                .filter(target -> target.format() == format())
                .filter(target -> isOfSlot ? target.scope().takesSlot() : target.scope() != ExportScope.SLOT)
                .findFirst()
                .orElseThrow();
    }

    private List<@Nullable Slot> chosenSlots() {
        Whom whom = whom();
        if (whom instanceof Whom.OneSlot one) {
            return slots().stream()
                    .filter(slot -> slot.id().equals(one.slotId()))
                    .<@Nullable Slot>map(slot -> slot)
                    .toList();
        }
        return whom instanceof Whom.EverySlot ? new ArrayList<>(slots()) : Arrays.asList((Slot) null);
    }

    private Made make(Wish wish) {
        ExportJob job = wish.job();
        ExportSource source = job.source(sources);
        byte[] bytes = job.target().make(source, wish.slot());
        return new Made(job, wish.name(), wish.slot(), bytes, preview(job, source, wish.slot(), bytes));
    }

    private Preview preview(ExportJob job, ExportSource source, @Nullable Slot slot, byte[] bytes) {
        return switch (job.target().format()) {
            case PDF -> new Preview.Pages(PdfPages.of(bytes), false);
            case HTML -> new Preview.Pages(PdfPages.of(inPages(job.target()).make(source, slot)), true);
            case ICS -> Previews.events(bytes);
            case XLSX -> Previews.workbook(bytes);
            case PNG -> Previews.picture(bytes);
            case CSV -> Previews.text(bytes);
        };
    }

    /** Returns what sets the same document in pages. */
    private static ExportTarget inPages(ExportTarget webPage) {
        return ExportTargets.find(ExportFormat.PDF, webPage.content()).orElseThrow();
    }
}
