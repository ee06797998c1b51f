package cymru.rhod.ui.common.cells;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cells as people write and read them: codes in either case, joined by a plus, or a word for a day without duty. Words of both
 * languages are understood whichever is on screen, because what is pasted comes from anywhere.
 */
public final class CellWords {

    private final Rota rota;
    private final Messages messages;
    private final List<DayMark> marks;

    private CellWords(Rota rota, Messages messages, List<DayMark> marks) {
        this.rota = rota;
        this.messages = messages;
        this.marks = marks;
    }

    /** Returns the words for cells of the pattern, in which some marks cannot stand. */
    public static CellWords ofPattern(Rota rota, Messages messages) {
        return new CellWords(
                rota,
                messages,
                Arrays.stream(DayMark.values())
                        .filter(DayMark::isAllowedInPattern)
                        .toList());
    }

    /** Returns the words for days of the roster. */
    public static CellWords ofRoster(Rota rota, Messages messages) {
        return new CellWords(rota, messages, List.of(DayMark.values()));
    }

    /** Returns the marks that may stand in a cell, in the order menus show them. */
    public List<DayMark> marks() {
        return marks;
    }

    /** Reads what a person wrote; nothing means off. Empty where it is neither codes of this rota nor a word for a mark. */
    public Optional<Cell> read(String text) {
        String entry = text.strip();
        Optional<DayMark> mark = DayMark.ofCode(entry).filter(marks::contains);
        if (entry.isEmpty() || mark.isPresent()) {
            return Optional.of(Cell.marked(mark.orElse(DayMark.OFF)));
        }
        return codes(entry).or(() -> marks.stream()
                .filter(candidate -> isWordFor(candidate, entry))
                .findFirst()
                .map(Cell::marked));
    }

    /** Returns a cell as the grid shows it. */
    public String shown(Cell cell) {
        DayMark mark = cell.mark();
        return mark == null ? cell.text() : messages.get("grid.mark." + name(mark));
    }

    /** Returns a cell as the clipboard and the editor hold it; {@link #read} reads it back. */
    public String written(Cell cell) {
        if (cell.mark() == null || cell.mark() == DayMark.OFF) {
            return cell.text();
        }
        String word = shown(cell);
        // A shift may have the word for a mark as its code.
        return read(word).equals(Optional.of(cell)) ? word : cell.text();
    }

    /** Returns a cell for a sentence: the codes of its duties, or the name of its mark in full. */
    public String named(Cell cell) {
        DayMark mark = cell.mark();
        return mark == null ? cell.text() : messages.get("day-mark." + name(mark));
    }

    /** Returns what a cell may hold, for a person whose entry was not understood. */
    public String expected() {
        Set<String> words = new LinkedHashSet<>(rota.shiftsByCode().keySet());
        marks.forEach(mark -> words.add(written(Cell.marked(mark))));
        return String.join(", ", words);
    }

    private Optional<Cell> codes(String entry) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : entry.split("\\+", -1)) {
            Optional<String> code = code(part.strip());
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(new Cell(List.copyOf(codes), null));
    }

    private Optional<String> code(String part) {
        return rota.shift(part)
                .or(() -> rota.shifts().stream()
                        .filter(shift -> shift.code().equalsIgnoreCase(part))
                        .findFirst())
                .map(ShiftType::code);
    }

    private static boolean isWordFor(DayMark mark, String entry) {
        return Arrays.stream(Language.values())
                .map(language -> Messages.in(language).get("grid.mark." + name(mark) + ".words"))
                .flatMap(words -> Arrays.stream(words.split(",")))
                .anyMatch(word -> word.strip().equalsIgnoreCase(entry));
    }

    /** Returns the part of message keys that stands for a mark. */
    public static String name(DayMark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
