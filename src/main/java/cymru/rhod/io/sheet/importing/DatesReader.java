package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.sheet.importing.RosterMaker.DoctorDays;
import cymru.rhod.io.sheet.layout.DateGrid;
import cymru.rhod.io.sheet.layout.DateOrder;
import cymru.rhod.io.sheet.layout.DatedDays;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.mapping.NameChoice;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a grid of dates: the dates themselves, the names, and the days of each doctor. */
final class DatesReader {

    /** What stands for a doctor and names no person. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)((doctor|dr|meddyg|slot|line|llinell|sho|spr|str|f[12]|fy[12]|ct|st|gpst|reg|registrar|resident|trainee|week|wythnos)"
                    + "[\\s#-]*([a-z]|\\d{1,3}[a-z]?)?|[a-z]|\\d{1,3}[a-z]?)");

    private final SheetTable sheet;
    private final DateGrid grid;
    private final Mapping mapping;
    private final ImportContext context;
    private final CodeBook codes;
    private final Function<CellAddress, String> place;
    private final List<Question> questions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final Map<CellAddress, CellOutcome> outcomes = new LinkedHashMap<>();

    DatesReader(
            SheetTable sheet,
            DateGrid grid,
            Mapping mapping,
            ImportContext context,
            CodeBook codes,
            Function<CellAddress, String> place) {
        this.sheet = sheet;
        this.grid = grid;
        this.mapping = mapping;
        this.context = context;
        this.codes = codes;
        this.place = place;
    }

    /** Returns what the roster is to be made of; null where the dates make none. */
    @Nullable
    RosterMaker read(DayReader days) {
        List<CellAddress> dateCells = grid.dateCells();
        dateCells.forEach(cell -> outcomes.put(cell, CellOutcome.of(CellOutcome.Role.DATE)));
        grid.doctors().forEach(doctor -> outcomes.put(doctor.nameCell(), CellOutcome.of(CellOutcome.Role.NAME)));
        DatedDays dated = DatedDays.of(grid.dates(), mapping.dateOrder(), mapping.year(), context.today());
        askDates(dated);
        DatedDays.unreadable(grid.dates(), dated)
                .forEach(cell ->
                        problem("import.no-such-day", cell, sheet.cell(cell).text()));
        dated.repeated()
                .forEach(index -> problem(
                        "import.date-twice",
                        dateCells.get(index),
                        Problem.date(Objects.requireNonNull(dated.dates().get(index)))));
        grid.withoutDate()
                .forEach(
                        cell -> problem("import.no-date", cell, sheet.cell(cell).text()));
        TreeSet<LocalDate> dates = new TreeSet<>();
        dated.dates().stream().filter(Objects::nonNull).forEach(dates::add);
        if (dates.isEmpty() || isBeyondLimits(dates)) {
            return null;
        }
        Optional<Cell> missing = askMissing(dated, dates);
        return new RosterMaker(
                doctors(days, dated, dates, missing.orElse(null)),
                dates.first(),
                dates.last(),
                place.apply(grid.heading()));
    }

    List<Question> questions() {
        return questions;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> notes() {
        return notes;
    }

    Map<CellAddress, CellOutcome> outcomes() {
        return outcomes;
    }

    private void askDates(DatedDays dated) {
        List<CellAddress> first = List.of(grid.heading());
        if (!dated.isOrderCertain() || mapping.dateOrder() != null) {
            List<String> orders = List.of(
                    dated.order().code(),
                    (dated.order() == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST).code());
            questions.add(Question.of(
                    Question.Kind.DATE_ORDER,
                    first,
                    orders,
                    mapping.dateOrder() == null ? null : mapping.dateOrder().code()));
        }
        Integer year = dated.year();
        if (year == null) {
            return;
        }
        String taken = Integer.toString(year);
        questions.add(Question.of(
                Question.Kind.YEAR,
                first,
                List.of(taken, Integer.toString(year + 1), Integer.toString(year - 1)),
                dated.isYearCertain() ? taken : null));
        if (dated.isYearCertain() && mapping.year() == null) {
            notes.add(Problem.of("import.year-by-weekday", place.apply(grid.heading()), taken));
        }
    }

    private boolean isBeyondLimits(TreeSet<LocalDate> dates) {
        long weeks = (dates.last().toEpochDay() - dates.first().toEpochDay()) / 7 + 1;
        if (weeks > Roster.MOST_WEEKS) {
            problem(
                    "import.too-long",
                    grid.heading(),
                    Problem.date(dates.first()),
                    Problem.date(dates.last()),
                    Integer.toString(Roster.MOST_WEEKS));
        }
        if (grid.doctors().size() > Rota.MOST_SLOTS) {
            problem(
                    "import.too-many-doctors",
                    grid.heading(),
                    Integer.toString(grid.doctors().size()),
                    Integer.toString(Rota.MOST_SLOTS));
        }
        boolean isOutside = !Roster.isDate(dates.first()) || !Roster.isDate(dates.last());
        if (isOutside) {
            problem("import.no-such-day", grid.heading(), dates.first().toString());
        }
        return isOutside || weeks > Roster.MOST_WEEKS || grid.doctors().size() > Rota.MOST_SLOTS;
    }

    private Optional<Cell> askMissing(DatedDays dated, TreeSet<LocalDate> dates) {
        boolean isWhole = dates.last().toEpochDay() - dates.first().toEpochDay() + 1 == dates.size();
        if (isWhole) {
            return Optional.empty();
        }
        Optional<Cell> decided = Optional.ofNullable(mapping.missingDates()).flatMap(codes::resolve);
        List<CellAddress> afterGaps = new ArrayList<>();
        for (int i = 0; i < dated.dates().size(); i++) {
            LocalDate date = dated.dates().get(i);
            if (date != null && !date.equals(dates.first()) && !dates.contains(date.minusDays(1))) {
                afterGaps.add(grid.dateCells().get(i));
            }
        }
        questions.add(Question.of(
                Question.Kind.MISSING_DATES,
                afterGaps,
                List.of(DayMark.OFF.code()),
                decided.isPresent() ? mapping.missingDates() : null));
        return decided;
    }

    private List<DoctorDays> doctors(
            DayReader days, DatedDays dated, TreeSet<LocalDate> dates, @Nullable Cell missing) {
        boolean areNumbered = askNames();
        List<DoctorDays> doctors = new ArrayList<>();
        for (DateGrid.DoctorLine line : grid.doctors()) {
            TreeMap<LocalDate, Cell> cells = new TreeMap<>();
            Map<LocalDate, String> remarks = new HashMap<>();
            for (LocalDate date = dates.first(); !date.isAfter(dates.last()); date = date.plusDays(1)) {
                if (missing != null) {
                    cells.put(date, missing);
                }
            }
            for (DateGrid.DayCell dayCell : line.days()) {
                LocalDate date = dated.dates().get(dayCell.date());
                if (date == null) {
                    continue;
                }
                boolean isWeekday = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
                DayReader.ReadDay day = days.read(List.of(dayCell.address()), isWeekday);
                cells.put(date, day.cell());
                if (day.remark() != null) {
                    remarks.put(date, day.remark());
                }
            }
            String name =
                    areNumbered || line.name().isEmpty() ? context.slotName().apply(doctors.size() + 1) : line.name();
            doctors.add(new DoctorDays(name, cells, remarks));
        }
        return doctors;
    }

    private boolean askNames() {
        List<CellAddress> names = grid.doctors().stream()
                .filter(doctor -> !doctor.name().isEmpty()
                        && !NO_NAME.matcher(doctor.name()).matches())
                .map(DateGrid.DoctorLine::nameCell)
                .toList();
        NameChoice choice = mapping.names();
        if (!names.isEmpty()) {
            questions.add(Question.of(
                    Question.Kind.NAMES,
                    names,
                    List.of(NameChoice.NUMBER.code(), NameChoice.KEEP.code()),
                    choice == null ? null : choice.code()));
        }
        return choice == NameChoice.NUMBER || choice == null && !names.isEmpty();
    }

    private void problem(String code, CellAddress cell, String... arguments) {
        problems.add(new Problem(code, place.apply(cell), List.of(arguments)));
    }
}
