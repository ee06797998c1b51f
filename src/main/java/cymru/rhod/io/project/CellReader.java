package cymru.rhod.io.project;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.Place;
import cymru.rhod.io.json.ProblemList;
import cymru.rhod.io.json.Shortened;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of the pattern and the changed days of a roster. */
final class CellReader {

    private static final int DAYS = 7;

    private final Set<String> codes;
    private final String codesInWords;
    private final boolean complete;
    private final ProblemList problems;

    /** @param complete whether there are no codes but those given; where there may be, none is called unknown */
    CellReader(Collection<String> codes, boolean complete, ProblemList problems) {
        this.codes = Set.copyOf(codes);
        this.complete = complete;
        codesInWords = Shortened.list(codes.stream().sorted().toList());
        this.problems = problems;
    }

    /** Returns the weeks of the pattern that can be used. */
    List<Week> readPattern(FieldReader rota) {
        List<Week> weeks = new ArrayList<>();
        int number = 0;
        for (JsonNode element : rota.list("pattern")) {
            number++;
            Week week = week(element, rota.place("pattern").week(number));
            if (week != null) {
                weeks.add(week);
            }
        }
        JsonNode pattern = rota.value("pattern");
        if (pattern != null && pattern.isArray() && (number == 0 || number > Rota.MOST_WEEKS)) {
            problems.add(
                    "file.weeks", rota.place("pattern"), Integer.toString(number), Integer.toString(Rota.MOST_WEEKS));
        }
        return weeks;
    }

    /** Reads a cell that stands on a date, where more marks are allowed than in the pattern. */
    @Nullable
    Cell readOnDate(JsonNode element, Place place) {
        return cell(element, place, true);
    }

    private @Nullable Week week(JsonNode element, Place place) {
        if (!element.isArray()) {
            problems.add("file.expected-list", place, Shortened.of(element));
            return null;
        }
        if (element.size() != DAYS) {
            problems.add("file.days-of-week", place, Integer.toString(element.size()));
            return null;
        }
        List<Cell> cells = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            Cell cell = cell(element.get(day), place.day(day + 1), false);
            cells.add(cell == null ? Cell.OFF : cell);
        }
        return new Week(cells);
    }

    private @Nullable Cell cell(JsonNode element, Place place, boolean onDate) {
        if (!element.isTextual()) {
            problems.add("file.expected-text", place, Shortened.of(element));
            return null;
        }
        Cell cell = Cell.parse(element.textValue());
        if (cell.mark() != null && !onDate && !cell.mark().isAllowedInPattern()) {
            problems.add("file.mark-on-dates-only", place, cell.mark().code(), marks(onDate));
            return null;
        }
        for (String code : cell.codes()) {
            if (DayMark.ofCode(code).isPresent()) {
                problems.add("file.joined-mark", place, code);
                return null;
            }
            if (complete && !codes.contains(code)) {
                problems.add("file.unknown-code", place, Shortened.of(code), codesInWords, marks(onDate));
                return null;
            }
        }
        return cell;
    }

    private static String marks(boolean onDate) {
        return Shortened.list(Arrays.stream(DayMark.values())
                .filter(mark -> onDate || mark.isAllowedInPattern())
                .map(DayMark::code)
                .toList());
    }
}
