package cymru.rhod.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RotaEditTest {

    private static final LocalDate DATE = LocalDate.of(2026, 8, 12);

    private static final Rota ROTA = rota("S S S S S - -", "S S+C C N N - -", "L L L - - L L", "- - - - - - -");

    @ParameterizedTest
    @CsvSource({
        "0, 1, 4, LN-S",
        "0, 1, 2, LSN-",
        "2, 2, 0, N-SL",
        "1, 2, 4, S-LN",
        "1, 2, 1, SLN-",
        "1, 2, 2, SLN-",
        "1, 2, 3, SLN-",
        "3, 1, 0, -SLN",
    })
    void movedWeeksStandBeforeThePositionCountedInTheOldPattern(int first, int count, int before, String expected) {
        Rota rota = letters("SLN-");
        Rota after = applied(rota, new RotaEdit.MoveWeeks(first, count, before));
        assertThat(letters(after)).isEqualTo(expected);
    }

    @Test
    void copiedWeeksStandRightBelowTheirOriginals() {
        Rota rota = letters("SLN-");
        assertThat(letters(applied(rota, new RotaEdit.CopyWeeks(1, 2)))).isEqualTo("SLNLN-");
    }

    @Test
    void anImportedRotaTakesThePlaceOfTheOtherAsOneStep() {
        Rota imported = letters("NN");
        RotaSession session = new RotaSession(ROTA);
        session.apply(new RotaEdit.ReplaceRota(imported));
        assertThat(session.rota()).isEqualTo(imported);
        session.undo();
        assertThat(session.rota()).isEqualTo(ROTA);
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void anImportedRotaThatCouldNotBeSavedIsRefused() {
        ShiftType one =
                ShiftType.of("A", "09:00", "8:00", DutyKind.STANDARD_DAY).withKey("1");
        Rota imported = Rota.of(RotaDetails.named("id", "Rota"), List.of(one, one.withCode("B")), List.of(Week.OFF));

        assertThat(new RotaEdit.ReplaceRota(imported).applyTo(ROTA))
                .isInstanceOfSatisfying(
                        EditResult.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("edit.duplicate-key"));
    }

    static Stream<Arguments> startWeeks() {
        return Stream.of(
                arguments(new RotaEdit.InsertWeeks(0, List.of(Week.OFF)), List.of(2, 3, 4, 5)),
                arguments(new RotaEdit.InsertWeeks(2, List.of(Week.OFF, Week.OFF)), List.of(1, 2, 5, 6)),
                arguments(new RotaEdit.InsertWeeks(4, List.of(Week.OFF)), List.of(1, 2, 3, 4)),
                arguments(new RotaEdit.DeleteWeeks(0, 1), List.of(1, 1, 2, 3)),
                arguments(new RotaEdit.DeleteWeeks(1, 2), List.of(1, 2, 2, 2)),
                arguments(new RotaEdit.DeleteWeeks(2, 2), List.of(1, 2, 1, 1)),
                arguments(new RotaEdit.MoveWeeks(0, 1, 4), List.of(4, 1, 2, 3)),
                arguments(new RotaEdit.MoveWeeks(2, 2, 0), List.of(3, 4, 1, 2)));
    }

    @ParameterizedTest
    @MethodSource("startWeeks")
    void slotsGoOnStartingInTheWeekTheyStartedIn(RotaEdit edit, List<Integer> expected) {
        Roster roster = applied(withRoster(ROTA), edit).roster();
        assertThat(roster).isNotNull();
        assertThat(roster.slots()).extracting(Slot::startWeek).isEqualTo(expected);
    }

    static Stream<Arguments> refusals() {
        List<Week> hundred = Collections.nCopies(101, Week.OFF);
        Cell unknown = Cell.of("X");
        return Stream.of(
                arguments(new RotaEdit.DeleteWeeks(0, 4), "edit.last-week", List.of()),
                arguments(new RotaEdit.DeleteWeeks(3, 2), "edit.outside-pattern", List.of("4")),
                arguments(new RotaEdit.MoveWeeks(0, 1, 5), "edit.outside-pattern", List.of("4")),
                arguments(new RotaEdit.InsertWeeks(5, List.of(Week.OFF)), "edit.outside-pattern", List.of("4")),
                arguments(new RotaEdit.InsertWeeks(0, hundred), "edit.too-many-weeks", List.of("104")),
                arguments(
                        new RotaEdit.InsertWeeks(0, List.of(Week.OFF.withCell(0, unknown))),
                        "edit.unknown-code",
                        List.of("X", "S, L, N, C")),
                arguments(set(4, 0, Cell.OFF), "edit.outside-pattern", List.of("4")),
                arguments(set(0, 0, Cell.of("Z", "X", "S")), "edit.unknown-code", List.of("X, Z", "S, L, N, C")),
                arguments(set(0, 0, Cell.marked(DayMark.SICK)), "edit.mark-not-in-pattern", List.of("sick")),
                arguments(new RotaEdit.AddShift(shift("N", null)), "edit.duplicate-code", List.of("N")),
                arguments(new RotaEdit.AddShift(shift("Z", "l")), "edit.duplicate-key", List.of("l", "L")),
                arguments(new RotaEdit.ChangeShift("S", shift("N", null)), "edit.duplicate-code", List.of("N")),
                arguments(new RotaEdit.ChangeShift("S", shift("S", "l")), "edit.duplicate-key", List.of("l", "L")),
                arguments(
                        new RotaEdit.ChangeShift("X", shift("Y", null)),
                        "edit.unknown-code",
                        List.of("X", "S, L, N, C")),
                arguments(new RotaEdit.MoveShift("X", 1), "edit.unknown-code", List.of("X", "S, L, N, C")),
                arguments(new RotaEdit.DeleteShift("S", null), "edit.shift-in-use", List.of("S", "7")),
                arguments(new RotaEdit.DeleteShift("S", unknown), "edit.unknown-code", List.of("X", "S, L, N, C")),
                arguments(new RotaEdit.DeleteShift("S", Cell.of("S")), "edit.unknown-code", List.of("S", "S, L, N, C")),
                arguments(
                        new RotaEdit.DeleteShift("S", Cell.marked(DayMark.LIEU)),
                        "edit.mark-not-in-pattern",
                        List.of("lieu")),
                arguments(
                        new RotaEdit.ChangeRoster(roster(List.of(slot(5, Cell.OFF)))),
                        "edit.start-week",
                        List.of("Slot 5", "4")),
                arguments(
                        new RotaEdit.ChangeRoster(roster(List.of(slot(1, unknown)))),
                        "edit.unknown-code",
                        List.of("X", "S, L, N, C")),
                arguments(
                        new RotaEdit.ChangeRoster(roster(Collections.nCopies(501, slot(1, Cell.OFF)))),
                        "edit.too-many-slots",
                        List.of("500")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeDoneIsRefusedWithItsReason(RotaEdit edit, String code, List<String> arguments) {
        EditResult result = edit.applyTo(ROTA);
        assertThat(result).isEqualTo(new EditResult.Refused(new Problem(code, "", arguments)));
        for (Language language : Language.values()) {
            Object[] withPlace =
                    Stream.concat(Stream.of(""), arguments.stream()).toArray();
            String text = Messages.in(language).get("problem." + code, withPlace);
            assertThat(arguments)
                    .allMatch(argument ->
                            text.contains(argument) || DayMark.ofCode(argument).isPresent());
        }
    }

    @Test
    void shiftThatGetsAnotherCodeIsRenamedInCellsAndRoster() {
        Rota after = applied(withRoster(ROTA), new RotaEdit.ChangeShift("S", shift("D", null)));
        assertThat(after.weeks().get(0)).isEqualTo(Week.parse("D D D D D - -"));
        assertThat(after.weeks().get(1)).isEqualTo(Week.parse("D D+C C N N - -"));
        assertThat(after.shifts()).extracting(ShiftType::code).containsExactly("D", "L", "N", "C");
        assertThat(RosterEdits.changedDays(after.roster()))
                .contains(Cell.of("D", "C"))
                .doesNotContain(Cell.of("S", "C"));
    }

    @ParameterizedTest
    @CsvSource({
        "-, S S - N N - -, S",
        "leave, S S leave N N - -, S",
        "L, S S+L L N N - -, S+L",
        "S, S S S N N - -, S",
        "L+N, S S+L+N L+N N N - -, S+L+N",
    })
    void deletedShiftGivesWayToItsReplacement(String replacement, String week, String changedDay) {
        Rota after = applied(withRoster(ROTA), new RotaEdit.DeleteShift("C", Cell.parse(replacement)));
        assertThat(after.weeks().get(1)).isEqualTo(Week.parse(week));
        assertThat(RosterEdits.changedDays(after.roster())).contains(Cell.parse(changedDay));
        assertThat(after.shift("C")).isEmpty();
    }

    @Test
    void unusedShiftIsDeletedWithoutReplacement() {
        Rota rota = applied(ROTA, new RotaEdit.AddShift(shift("T", "t")));
        assertThat(applied(rota, new RotaEdit.DeleteShift("T", null))).isEqualTo(ROTA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"S; 1; L, S, N, C", "C; -1; S, L, C, N", "S; -1; S, L, N, C", "N; 9; S, L, C, N"})
    void movedShiftKeepsWithinTheList(String code, int by, String order) {
        Rota after = applied(ROTA, new RotaEdit.MoveShift(code, by));
        assertThat(after.shifts()).extracting(ShiftType::code).containsExactly(order.split(", "));
        assertThat(after.weeks()).isEqualTo(ROTA.weeks());
    }

    @Test
    void shiftKeepsItsOwnKeyWhenChanged() {
        Rota after = applied(ROTA, new RotaEdit.ChangeShift("L", shift("L2", "l")));
        assertThat(after.shift("L2")).isPresent();
    }

    @Test
    void everyStepHasANameInBothLanguages() {
        List<String> labels = new ArrayList<>();
        for (RotaEdit.Purpose purpose : RotaEdit.Purpose.values()) {
            labels.add(purpose.label());
        }
        for (RotaEdit edit : List.of(
                new RotaEdit.InsertWeeks(0, List.of(Week.OFF)),
                new RotaEdit.CopyWeeks(0, 1),
                new RotaEdit.DeleteWeeks(0, 1),
                new RotaEdit.MoveWeeks(0, 1, 3),
                new RotaEdit.AddShift(shift("T", null)),
                new RotaEdit.ChangeShift("S", shift("D", null)),
                new RotaEdit.DeleteShift("S", Cell.OFF),
                new RotaEdit.ChangeSettings(ROTA.settings()),
                new RotaEdit.ChangeDetails(ROTA.details()),
                new RotaEdit.ChangeRoster(null),
                new RotaEdit.Several(List.of(), "edit.suggestion"))) {
            labels.add(((EditResult.Applied) edit.applyTo(ROTA)).label());
        }
        for (Language language : Language.values()) {
            assertThat(labels).allMatch(Messages.in(language)::has);
        }
    }

    @Test
    void changedShiftChangesEveryCellToSee() {
        EditResult result =
                new RotaEdit.ChangeShift("L", ShiftType.of("L", "08:00", "13:00", DutyKind.FULL_SHIFT)).applyTo(ROTA);
        assertThat(((EditResult.Applied) result).changedCells()).hasSize(28);
    }

    private static Rota applied(Rota rota, RotaEdit edit) {
        EditResult result = edit.applyTo(rota);
        assertThat(result).isInstanceOf(EditResult.Applied.class);
        return ((EditResult.Applied) result).rota();
    }

    private static RotaEdit set(int week, int day, Cell cell) {
        return new RotaEdit.SetCells(Map.of(new CellRef(week, day), cell), RotaEdit.Purpose.TYPE);
    }

    private static Rota rota(String... weeks) {
        List<ShiftType> shifts = List.of(shift("S", "s"), shift("L", "l"), shift("N", "n"), shift("C", null));
        return Rota.of(
                RotaDetails.named("id", "Test"),
                shifts,
                Stream.of(weeks).map(Week::parse).toList());
    }

    /** A rota whose weeks are told apart by the letter on Monday. */
    private static Rota letters(String letters) {
        return rota(letters.chars()
                .mapToObj(letter -> (char) letter + " - - - - - -")
                .toArray(String[]::new));
    }

    private static String letters(Rota rota) {
        StringBuilder letters = new StringBuilder();
        rota.weeks().forEach(week -> letters.append(week.cell(0).text()));
        return letters.toString();
    }

    private static ShiftType shift(String code, String key) {
        ShiftType shift = ShiftType.of(code, "09:00", "8:00", DutyKind.STANDARD_DAY);
        return new ShiftType(
                code,
                key,
                code,
                shift.startMinute(),
                shift.lengthMinutes(),
                shift.kind(),
                null,
                null,
                null,
                null,
                Map.of());
    }

    private static Slot slot(int startWeek, Cell change) {
        return Slot.of("s" + startWeek, "Slot " + startWeek, startWeek).withChanges(Map.of(DATE, change));
    }

    private static Roster roster(List<Slot> slots) {
        return Roster.of(LocalDate.of(2026, 8, 5), 4, slots);
    }

    private static Rota withRoster(Rota rota) {
        return rota.withRoster(roster(
                List.of(slot(1, Cell.of("S", "C")), slot(2, Cell.OFF), slot(3, Cell.of("C")), slot(4, Cell.OFF))));
    }
}
