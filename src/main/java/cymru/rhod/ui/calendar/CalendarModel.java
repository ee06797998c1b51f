package cymru.rhod.ui.calendar;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaEdit.Purpose;
import cymru.rhod.text.Messages;
import cymru.rhod.ui.common.cells.CellTableModel;
import cymru.rhod.ui.common.cells.CellWords;
import cymru.rhod.ui.common.cells.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in the calendar, and everything that can be done to it, without a control: slots by dates. What stands on a day
 * comes from the pattern until it is set; clearing goes back to the pattern.
 */
final class CalendarModel extends CellTableModel {

    private final BankHolidays bankHolidays;
    private final ReadOnlyObjectWrapper<@Nullable SlotDay> swapFrom = new ReadOnlyObjectWrapper<>();
    private String filter = "";
    private @Nullable Rota shown;
    private @Nullable RosterCalendar calendar;
    private List<Slot> slots = List.of();

    /**
     * @param rota the rota that edits apply to
     * @param apply makes an edit
     * @param messages the texts in the language on screen
     */
    CalendarModel(
            Supplier<Rota> rota,
            Function<RotaEdit, EditResult> apply,
            Supplier<Messages> messages,
            BankHolidays bankHolidays) {
        super(rota, apply, messages);
        this.bankHolidays = bankHolidays;
    }

    /** Returns the roster on its dates; null while the rota has none. */
    @Nullable
    RosterCalendar calendar() {
        Rota now = rota();
        if (now != shown) {
            shown = now;
            Roster roster = now.roster();
            calendar = roster == null ? null : new RosterCalendar(now, roster, bankHolidays);
            slots = roster == null ? List.of() : filtered(roster);
        }
        return calendar;
    }

    /** Returns the slots shown, one a row. */
    List<Slot> slots() {
        calendar();
        return slots;
    }

    /** Returns the id of the slot under the cursor; null where no slot is shown. */
    @Nullable
    String chosenSlot() {
        return isEmpty() ? null : slot(cursor()).id();
    }

    /** Puts the cursor into the row of a slot; does nothing where it is not shown. */
    void goToSlot(String slotId) {
        for (int row = 0; row < rows(); row++) {
            if (slots().get(row).id().equals(slotId)) {
                moveTo(new Place(row, cursor().column()), false);
                return;
            }
        }
    }

    /** Shows only the slots of this name, or else those with these letters in their name; all where there are none. */
    void setFilter(String letters) {
        filter = letters.strip();
        shown = null;
        keepWithinTable();
    }

    /** Returns the letters looked for; empty where every slot is shown. */
    String filter() {
        return filter;
    }

    Slot slot(Place place) {
        return slots().get(place.row());
    }

    LocalDate date(Place place) {
        return known().date(place.column());
    }

    /** Returns the weekday of a column, from 0 for Monday. */
    int weekday(int day) {
        return known().weekday(day);
    }

    /** Returns where a day of a slot is shown; empty where it is not. */
    Optional<Place> place(SlotDay day) {
        for (int row = 0; row < rows(); row++) {
            int column = known().dayOf(day.date());
            if (slots().get(row).id().equals(day.slotId()) && column >= 0 && column < columns()) {
                return Optional.of(new Place(row, column));
            }
        }
        return Optional.empty();
    }

    SlotDay slotDay(Place place) {
        return new SlotDay(slot(place).id(), date(place));
    }

    @Override
    public int rows() {
        return slots().size();
    }

    @Override
    public int columns() {
        RosterCalendar known = calendar();
        return known == null ? 0 : known.days();
    }

    @Override
    public Cell cell(Place place) {
        return isEmpty() ? Cell.OFF : known().cell(slot(place), place.column());
    }

    /** Says whether there is no day that could be selected. */
    boolean isEmpty() {
        return rows() == 0 || columns() == 0;
    }

    /** Takes back the changes of the selected days, so that they are again as in the pattern. */
    @Override
    public void clear() {
        apply(new RosterEdit.RevertDays(selectedDays()));
    }

    @Override
    protected Map<Place, Cell> leftBehind(List<Place> cells) {
        Map<Place, Cell> off = new LinkedHashMap<>();
        cells.forEach(place -> off.put(place, Cell.OFF));
        return off;
    }

    /** Days outside the posts are passed over, unless there are no others: then the edit is refused with the reason. */
    @Override
    protected RotaEdit setting(Map<Place, Cell> cells, Purpose purpose) {
        Map<SlotDay, Cell> inPost = new HashMap<>();
        Map<SlotDay, Cell> all = new HashMap<>();
        if (!isEmpty()) {
            cells.forEach((place, cell) -> {
                all.put(slotDay(place), cell);
                if (known().isInPost(slot(place), place.column())) {
                    inPost.put(slotDay(place), cell);
                }
            });
        }
        return new RosterEdit.SetDays(inPost.isEmpty() ? all : inPost, purpose);
    }

    @Override
    protected Place next(Place cell) {
        return cell.movedBy(0, 1).within(rows(), columns());
    }

    @Override
    protected CellWords words(Rota rota, Messages messages) {
        return CellWords.ofRoster(rota, messages);
    }

    /** Goes to the days of which a step undone or redone has changed the duties or the notes. */
    void goToChange(Rota before, Rota after) {
        Roster earlier = before.roster();
        if (earlier == null || after.roster() == null || isEmpty()) {
            return;
        }
        List<Place> changed = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            int place = row;
            Slot now = slots().get(row);
            earlier.slot(now.id()).ifPresent(old -> changedDates(old, now)
                    .forEach(date -> changed.add(new Place(place, known().dayOf(date)))));
        }
        goTo(changed.stream()
                .filter(place -> place.column() >= 0 && place.column() < columns())
                .toList());
    }

    // Notes, leave, swaps

    /** Returns the note of the day under the cursor, empty where there is none. */
    String note() {
        return isEmpty() ? "" : slot(cursor()).notes().getOrDefault(date(cursor()), "");
    }

    /** Writes the note of the day under the cursor; an empty text takes it away. */
    boolean setNote(String text) {
        return isEmpty() || apply(new RosterEdit.SetNote(slotDay(cursor()), text.strip()));
    }

    boolean putIn(RosterEdit.PutInLeave leave) {
        return apply(leave);
    }

    /** Returns the day that waits for another one to be swapped with; null while there is none. */
    ReadOnlyObjectProperty<@Nullable SlotDay> swapFromProperty() {
        return swapFrom.getReadOnlyProperty();
    }

    /** Remembers the day under the cursor as one half of a swap. */
    void beginSwap() {
        if (!isEmpty()) {
            dismissProblem();
            swapFrom.set(slotDay(cursor()));
        }
    }

    void giveUpSwap() {
        swapFrom.set(null);
    }

    boolean swap(SlotDay one, SlotDay other) {
        boolean swapped = apply(new RosterEdit.SwapDays(one, other));
        if (swapped) {
            giveUpSwap();
        }
        return swapped;
    }

    private Set<SlotDay> selectedDays() {
        return isEmpty()
                ? Set.of()
                : selection().cells().stream().map(this::slotDay).collect(Collectors.toSet());
    }

    private RosterCalendar known() {
        RosterCalendar known = calendar();
        if (known == null) {
            throw new IllegalStateException("no roster");
        }
        return known;
    }

    /** A whole name is meant alone: "Slot 1" is not also Slot 10. */
    private List<Slot> filtered(Roster roster) {
        String letters = plain(filter);
        if (letters.isEmpty()) {
            return roster.slots();
        }
        List<Slot> whole = roster.slots().stream()
                .filter(slot -> plain(slot.name()).equals(letters))
                .toList();
        return !whole.isEmpty()
                ? whole
                : roster.slots().stream()
                        .filter(slot -> plain(slot.name()).contains(letters))
                        .toList();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<LocalDate> changedDates(Slot before, Slot after) {
        Set<LocalDate> dates = new TreeSet<>();
        if (!before.equals(after)) {
            dates.addAll(differing(before.changes(), after.changes()));
            dates.addAll(differing(before.notes(), after.notes()));
        }
        return dates;
    }

    private static <V> Set<LocalDate> differing(Map<LocalDate, V> one, Map<LocalDate, V> other) {
        Set<Map.Entry<LocalDate, V>> both = new HashSet<>(one.entrySet());
        both.addAll(other.entrySet());
        return both.stream()
                .filter(entry ->
                        !one.entrySet().contains(entry) || !other.entrySet().contains(entry))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
