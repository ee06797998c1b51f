package cymru.rhod.io.document;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.text.Messages;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the codes and marks of a grid stand for: name, times, length and kind of each shift, and the names of the marks in use. */
final class ShiftKey {

    private final Rota rota;
    private final Words words;
    private final Messages messages;

    ShiftKey(Rota rota, Words words) {
        this.rota = rota;
        this.words = words;
        this.messages = words.messages();
    }

    void write(Article article) {
        Map<String, ShiftType> shifts = rota.shiftsByCode();
        Table table = new Table(
                        messages.get("document.key.caption"),
                        Column.text(messages.get("document.key.code")),
                        Column.text(messages.get("document.key.colour")),
                        Column.text(messages.get("document.key.name")),
                        Column.text(messages.get("document.key.times")),
                        Column.number(messages.get("document.key.length")),
                        Column.text(messages.get("document.key.kind")))
                .styled("key");
        for (ShiftType shift : rota.shifts()) {
            table.row(
                    Node.text(shift.code()),
                    PatternGrid.shifted(Cell.of(shift.code()), rota, shifts)
                            .styled("swatch")
                            .add(Node.text(shift.code())),
                    Node.text(shift.name()),
                    Node.text(times(shift)),
                    Node.text(Minutes.asHours(shift.lengthMinutes())),
                    Node.text(kind(shift)));
        }
        writeMarks(article.section(messages.get("document.key")).together().table(table));
    }

    /** Writes what the marks of days without duty stand for. */
    void writeMarks(Section section) {
        String marks = marks().stream()
                .sorted()
                .map(mark -> messages.get("document.key.mark", words.cell(Cell.marked(mark)), words.mark(mark)))
                .collect(Collectors.joining("; "));
        if (!marks.isEmpty()) {
            section.note(messages.get("document.key.marks", marks));
        }
    }

    /** Returns when a shift starts and ends; one that ends another day says so by its length beside it. */
    static String times(ShiftType shift) {
        long end = (shift.startMinute() + shift.lengthMinutes()) % Minutes.PER_DAY;
        return Minutes.asClockTime(shift.startMinute()) + "–" + Minutes.asClockTime(end);
    }

    private String kind(ShiftType shift) {
        String kind = messages.get("duty-kind." + shift.kind().code());
        return shift.isNonResidentOnCall() ? messages.get("document.key.from-home", kind) : kind;
    }

    private Set<DayMark> marks() {
        Stream<Cell> onDates = rota.roster() == null
                ? Stream.of()
                : rota.roster().slots().stream()
                        .map(slot -> slot.changes().values())
                        .flatMap(Collection::stream);
        return Stream.concat(rota.weeks().stream().map(Week::cells).flatMap(Collection::stream), onDates)
                .map(Cell::mark)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
