package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.meaning.Words;
import cymru.rhod.io.sheet.meaning.WrittenTimes;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes cells of a rota of the days of a sheet, and keeps what there was to ask on the way. */
final class DayReader {

    /** A day of the sheet as the rota has it. */
    record ReadDay(Cell cell, @Nullable String remark) {}

    private final SheetTable sheet;
    private final Mapping mapping;
    private final CodeBook codes;
    private final ShiftShelf shelf;
    private final Function<CellAddress, String> place;

    private final Map<String, Gathered> forms = new LinkedHashMap<>();
    private final List<CellAddress> blankWeekdays = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<CellAddress, CellOutcome> outcomes = new LinkedHashMap<>();
    private final Set<String> codesInUse = new LinkedHashSet<>();

    /** What the mapping answers with something that cannot be used. */
    private final Set<String> undecided = new HashSet<>();

    /** @param place words the place of a cell for problems */
    DayReader(
            SheetTable sheet, Mapping mapping, CodeBook codes, ShiftShelf shelf, Function<CellAddress, String> place) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.codes = codes;
        this.shelf = shelf;
        this.place = place;
    }

    ReadDay read(List<CellAddress> cells, boolean isWeekday) {
        WrittenDay day = WrittenDay.of(sheet, cells);
        ReadDay read = day.isBlank() ? blank(day, isWeekday) : written(day);
        codesInUse.addAll(read.cell().codes());
        return read;
    }

    private ReadDay blank(WrittenDay day, boolean isWeekday) {
        String means = isWeekday ? mapping.blankWeekday() : mapping.blankWeekend();
        if (isWeekday) {
            blankWeekdays.addAll(day.cells());
        }
        Optional<Cell> decided = means == null ? Optional.empty() : codes.resolve(means);
        if (means != null && decided.isEmpty()) {
            tellUnusable(means, isWeekday ? "blankWeekday" : "blankWeekend", day);
        }
        return outcome(day, decided.orElse(Cell.OFF), isWeekday && decided.isEmpty(), null);
    }

    /** @param asked what the mapping answers: a written form, or its field for blank days */
    private void tellUnusable(String means, String asked, WrittenDay day) {
        if (!undecided.add(Words.alike(asked))) {
            return;
        }
        String cell = place.apply(day.cells().get(0));
        problems.add(
                codes.forbiddenMark(means).isPresent()
                        ? Problem.of("import.mark-only-on-dates", cell, means, asked, marksOfPatterns())
                        : Problem.of("import.means-unknown", cell, means, asked));
    }

    private static String marksOfPatterns() {
        return Arrays.stream(DayMark.values())
                .filter(DayMark::isAllowedInPattern)
                .map(DayMark::code)
                .collect(Collectors.joining(", "));
    }

    private ReadDay written(WrittenDay day) {
        boolean isKnown = codes.decided(day.form()).isPresent();
        for (CellAddress address : day.cells()) {
            String code =
                    switch (sheet.cell(address).kind()) {
                        case UNCALCULATED -> "import.uncalculated";
                        case ERROR -> "import.error-cell";
                        default -> "";
                    };
            if (!code.isEmpty() && !isKnown) {
                problems.add(new Problem(
                        code, place.apply(address), List.of(sheet.cell(address).text())));
                return outcome(day, Cell.OFF, true, null);
            }
        }
        CodeBook.Meaning meaning = codes.of(day.form());
        forms.computeIfAbsent(Words.alike(day.form()), alike -> new Gathered(meaning))
                .add(day);
        Cell cell = meaning.cell();
        if (cell == null) {
            codes.decided(day.form()).ifPresent(means -> tellUnusable(means, day.form(), day));
        }
        WrittenTimes times = WrittenTimes.of(day.form());
        if (cell == null && times.isTimes() && times.possible().isEmpty()) {
            problems.add(
                    new Problem("import.no-such-time", place.apply(day.cells().get(0)), List.of(day.form())));
        }
        if (cell != null) {
            return outcome(day, cell, false, meaning.isDecided() ? meaning.remark() : null);
        }
        return outcome(day, likely(meaning), true, null);
    }

    private Cell likely(CodeBook.Meaning meaning) {
        return meaning.proposals().stream()
                .map(proposal -> codes.resolve(proposal.value()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Cell.OFF);
    }

    private ReadDay outcome(WrittenDay day, Cell cell, boolean isOpen, @Nullable String remark) {
        day.cells().forEach(address -> outcomes.put(address, new CellOutcome(CellOutcome.Role.DAY, cell, isOpen)));
        return new ReadDay(cell, remark);
    }

    Map<CellAddress, CellOutcome> outcomes() {
        return outcomes;
    }

    List<Problem> problems() {
        return problems;
    }

    Set<String> codesInUse() {
        return codesInUse;
    }

    List<CodeReading> readings() {
        List<CodeReading> readings = new ArrayList<>();
        forms.forEach((alike, gathered) -> {
            Cell cell = gathered.meaning.cell();
            readings.add(new CodeReading(
                    Question.Kind.CODE.code() + ":" + alike,
                    List.copyOf(gathered.written),
                    gathered.cells,
                    cell != null || gathered.meaning.proposals().isEmpty() ? cell : likely(gathered.meaning),
                    gathered.meaning.isSure()));
        });
        return readings;
    }

    /** Returns the questions about codes, blank weekdays and kinds of duties, open or answered. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        forms.forEach((alike, gathered) -> {
            if (!gathered.meaning.isSure() || gathered.meaning.isDecided()) {
                String first = gathered.written.iterator().next();
                questions.add(Question.about(
                        Question.Kind.CODE,
                        alike,
                        first,
                        gathered.cells,
                        gathered.meaning.proposals(),
                        gathered.meaning.isDecided() ? codes.decided(first).orElse(null) : null));
            }
        });
        if (!blankWeekdays.isEmpty()) {
            boolean isAnswered = mapping.blankWeekday() != null
                    && codes.resolve(mapping.blankWeekday()).isPresent();
            questions.add(Question.of(
                    Question.Kind.BLANK_WEEKDAY,
                    blankWeekdays,
                    blankProposals(),
                    isAnswered ? mapping.blankWeekday() : null));
        }
        return questions;
    }

    /** Neither goes before the other for any reason, so that no answer is taken without thought. */
    private List<String> blankProposals() {
        List<String> proposals = new ArrayList<>(List.of(DayMark.OFF.code(), DayMark.ZERO.code()));
        shelf.shifts().stream()
                .filter(shift -> shift.kind() == DutyKind.STANDARD_DAY)
                .map(ShiftType::code)
                .forEach(proposals::add);
        return proposals;
    }

    private static final class Gathered {

        private final CodeBook.Meaning meaning;
        private final Set<String> written = new LinkedHashSet<>();
        private final List<CellAddress> cells = new ArrayList<>();

        Gathered(CodeBook.Meaning meaning) {
            this.meaning = meaning;
        }

        void add(WrittenDay day) {
            written.add(day.form());
            cells.addAll(day.cells());
        }
    }
}
