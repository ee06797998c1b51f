package cymru.rhod.io.figures;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.figures.FigureTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a further figures file adds to the figures known before it.
 *
 * @param table all figures together
 * @param added how many values it adds
 * @param restated how many values known before it gives another source or grade, the amount staying as it is
 * @param revisions the values known before that it puts others in the place of
 */
public record FigureExtension(FigureTable table, int added, int restated, List<Revision> revisions) {

    /**
     * Another value for days that had one already: a published figure of the past or of the present is changed.
     *
     * @param from the first day of the change
     */
    public record Revision(String id, LocalDate from, Quantity before, Quantity after) {}

    public FigureExtension {
        revisions = List.copyOf(revisions);
    }

    /** Says whether all that the file holds was known before. */
    boolean isNothingNew() {
        return added == 0 && restated == 0 && revisions.isEmpty();
    }

    /**
     * Lays a file on the figures known before it. A value from a day that has one replaces it; one that is known already
     * with its source and grade changes nothing.
     *
     * @param file its name, for messages
     * @throws FigureFileException if a day would be left without a value, or have two
     */
    static FigureExtension of(FigureTable known, String file, Collection<Figure> further) throws FigureFileException {
        Map<String, Figure> all = new LinkedHashMap<>();
        known.all().forEach(figure -> all.put(figure.id(), figure));
        List<Revision> revisions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int added = 0;
        int restated = 0;
        for (Figure figure : further) {
            Figure before = all.get(figure.id());
            Figure after = before == null ? figure : joined(before, figure, revisions);
            added += after.values().size()
                    - (before == null ? 0 : before.values().size());
            restated += before == null ? 0 : restated(before, figure);
            problems.addAll(faults(after, file));
            all.put(figure.id(), after);
        }
        if (!problems.isEmpty()) {
            throw new FigureFileException(problems);
        }
        return new FigureExtension(
                new FigureTable(all.values(), PayYears.of(all.values())), added, restated, revisions);
    }

    private static Figure joined(Figure before, Figure further, List<Revision> revisions) {
        TreeMap<LocalDate, Figure.Dated> values = new TreeMap<>();
        before.values().forEach(value -> values.put(value.from(), value));
        LocalDate lastKnown = values.lastKey();
        for (Figure.Dated value : further.values()) {
            Figure.Dated same = values.get(value.from());
            if (same != null && isKnown(same, value)) {
                continue;
            }
            if (!value.from().isAfter(lastKnown)) {
                before.on(value.from())
                        .filter(known -> !known.value().equals(value.value()))
                        .ifPresent(known -> revisions.add(new Revision(
                                before.id(),
                                value.from(),
                                known.quantity(),
                                new Quantity(value.value(), before.unit()))));
            }
            values.put(value.from(), value);
        }
        String note = further.note().isEmpty() ? before.note() : further.note();
        return new Figure(before.id(), before.unit(), List.copyOf(values.values()), note);
    }

    private static int restated(Figure before, Figure further) {
        return (int) further.values().stream()
                .filter(value -> before.values().stream()
                        .anyMatch(known -> known.from().equals(value.from())
                                && known.value().equals(value.value())
                                && !isKnown(known, value)))
                .count();
    }

    /** Says whether a value tells nothing new: another source or grade of the same amount does. */
    private static boolean isKnown(Figure.Dated known, Figure.Dated value) {
        return known.value().equals(value.value())
                && known.source().equals(value.source())
                && known.grade() == value.grade();
    }

    private static List<Problem> faults(Figure figure, String file) {
        List<Problem> faults = new ArrayList<>();
        for (int next = 1; next < figure.values().size(); next++) {
            ValueDates.fault(figure.values().get(next - 1), figure.values().get(next), file + ", " + figure.id())
                    .ifPresent(faults::add);
        }
        return faults;
    }
}
