package cymru.rhod.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterEditTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 8, 8);
    private static final LocalDate NEXT_SATURDAY = LocalDate.of(2026, 8, 15);
    private static final Rota PATTERN = Rota.of(
            RotaDetails.named("id", "Test"),
            List.of(shift("S"), shift("L"), shift("N")),
            List.of(Week.parse("S S S S S L -"), Week.parse("S S S S - N -"), Week.parse("S S S S S - -")));

    /** A starts in week 1, B in week 2, C in week 3; four weeks. */
    private static final Rota ROSTER = PATTERN.withRoster(
            Roster.of(MONDAY, 4, List.of(Slot.of("a", "A", 1), Slot.of("b", "B", 2), Slot.of("c", "C", 3))));

    private static ShiftType shift(String code) {
        DutyKind kind = code.equals("S") ? DutyKind.STANDARD_DAY : DutyKind.FULL_SHIFT;
        return ShiftType.of(code, "09:00", "8:00", kind);
    }

    private static Rota applied(Rota rota, RotaEdit edit) {
        EditResult result = edit.applyTo(rota);
        assertThat(result).isInstanceOf(EditResult.Applied.class);
        return ((EditResult.Applied) result).rota();
    }

    private static Roster roster(Rota rota) {
        return Objects.requireNonNull(rota.roster());
    }

    private static Slot slot(Rota rota, String id) {
        return roster(rota).slot(id).orElseThrow();
    }

    private static SlotDay day(String slot, LocalDate date) {
        return new SlotDay(slot, date);
    }

    private static String worked(Rota rota, String id, LocalDate date) {
        RosterCalendar calendar = new RosterCalendar(rota, roster(rota), BankHolidays.NONE);
        return calendar.cell(slot(rota, id), calendar.dayOf(date)).text();
    }

    private static RosterEdit set(String id, LocalDate date, String cell) {
        return new RosterEdit.SetDays(Map.of(day(id, date), Cell.parse(cell)), RotaEdit.Purpose.TYPE);
    }

    @Test
    void slotsLaidOutStartInEachWeekOfThePatternInTurn() {
        Roster laid = roster(applied(PATTERN, new RosterEdit.LayRoster(MONDAY, 26, 5, "Slot")));
        assertThat(laid.slots())
                .extracting(Slot::name)
                .containsExactly("Slot 1", "Slot 2", "Slot 3", "Slot 4", "Slot 5");
        assertThat(laid.slots()).extracting(Slot::startWeek).containsExactly(1, 2, 3, 1, 2);
        assertThat(laid.slots()).extracting(Slot::doctor).containsOnlyNulls();
        assertThat(laid.weeks()).isEqualTo(26);
        assertThat(laid.noticeWeeks()).isEqualTo(6);
    }

    @Test
    void addedSlotsTakeTheStartWeeksThatAreLeftAndNamesThatAreFree() {
        Rota rota = applied(ROSTER, new RosterEdit.RemoveSlots(Set.of("b")));
        Rota after = applied(rota, new RosterEdit.AddSlots(1, 2, "Slot"));
        assertThat(roster(after).slots()).extracting(Slot::name).containsExactly("A", "Slot 1", "Slot 2", "C");
        assertThat(roster(after).slots()).extracting(Slot::startWeek).containsExactly(1, 2, 1, 3);
        Rota again = applied(after, new RosterEdit.AddSlots(4, 1, "Slot"));
        assertThat(roster(again).slots().get(4).id()).isEqualTo("s3");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 3, bca", "2, 1, 0, cab", "0, 2, 3, cab", "1, 1, 2, abc"})
    void movedSlotsStandBeforeThePositionCountedInTheOldOrder(int first, int count, int before, String expected) {
        Roster after = roster(applied(ROSTER, new RosterEdit.MoveSlots(first, count, before)));
        assertThat(String.join("", after.slots().stream().map(Slot::id).toList()))
                .isEqualTo(expected);
    }

    @Test
    void onlyTheSlotThatIsChangedBecomesAnotherObject() {
        Slot named = slot(ROSTER, "b").withName("Dr B").withStartWeek(3);
        Roster after = roster(applied(ROSTER, new RosterEdit.ChangeSlots(List.of(named))));
        assertThat(after.slots().get(1)).isEqualTo(named);
        assertThat(after.slots().get(0)).isSameAs(roster(ROSTER).slots().get(0));
        assertThat(roster(applied(ROSTER, set("b", SATURDAY, "L"))).slots().get(2))
                .isSameAs(roster(ROSTER).slots().get(2));
    }

    @Test
    void changesAreKeptApartFromThePatternAndTakenBack() {
        Rota changed = applied(ROSTER, set("a", SATURDAY, "N"));
        assertThat(changed.weeks()).isEqualTo(ROSTER.weeks());
        assertThat(slot(changed, "a").changes()).containsExactly(Map.entry(SATURDAY, Cell.of("N")));
        assertThat(applied(changed, new RosterEdit.RevertDays(Set.of(day("a", SATURDAY)))))
                .isEqualTo(ROSTER);
    }

    @Test
    void aDaySetToWhatThePatternGivesIsNoChange() {
        Rota changed = applied(ROSTER, set("a", SATURDAY, "N"));
        assertThat(applied(changed, set("a", SATURDAY, "L"))).isEqualTo(ROSTER);
        Rota fixed = applied(
                ROSTER,
                new RosterEdit.ChangeSlots(List.of(slot(ROSTER, "a").withFixedDaysOff(Set.of(DayOfWeek.SATURDAY)))));
        assertThat(applied(fixed, set("a", SATURDAY, "-"))).isEqualTo(fixed);
        assertThat(slot(applied(fixed, set("a", SATURDAY, "L")), "a").changes()).hasSize(1);
    }

    @Test
    void typingAgainIntoTheSameDayIsOneStep() {
        RotaSession session = new RotaSession(ROSTER);
        session.apply(set("a", SATURDAY, "N"));
        session.apply(set("a", SATURDAY, "S"));
        session.apply(set("b", SATURDAY, "S"));
        session.undo();
        session.undo();
        assertThat(session.rota()).isEqualTo(ROSTER);
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void notesAreWrittenAndTakenAway() {
        Rota noted = applied(ROSTER, new RosterEdit.SetNote(day("a", SATURDAY), "exam"));
        assertThat(slot(noted, "a").notes()).containsExactly(Map.entry(SATURDAY, "exam"));
        assertThat(applied(noted, new RosterEdit.SetNote(day("a", SATURDAY), " ")))
                .isEqualTo(ROSTER);
    }

    @Test
    void aSwapOnOneDateExchangesTheTwoCells() {
        Rota after = applied(ROSTER, new RosterEdit.SwapDays(day("a", SATURDAY), day("b", SATURDAY)));
        assertThat(worked(after, "a", SATURDAY)).isEqualTo("N");
        assertThat(worked(after, "b", SATURDAY)).isEqualTo("L");
    }

    @Test
    void aSwapOfTwoDatesGivesEachTheOthersDutyOnTheOthersDate() {
        // On the 8th A has L and C is off; on the 15th A has N and C has L.
        Rota after = applied(ROSTER, new RosterEdit.SwapDays(day("a", SATURDAY), day("c", NEXT_SATURDAY)));
        assertThat(worked(after, "a", SATURDAY)).isEqualTo("-");
        assertThat(worked(after, "c", SATURDAY)).isEqualTo("L");
        assertThat(worked(after, "a", NEXT_SATURDAY)).isEqualTo("L");
        assertThat(worked(after, "c", NEXT_SATURDAY)).isEqualTo("N");
    }

    @Test
    void swappingTheSameDaysAgainGoesBackToThePattern() {
        RosterEdit swap = new RosterEdit.SwapDays(day("a", SATURDAY), day("c", NEXT_SATURDAY));
        assertThat(applied(applied(ROSTER, swap), swap)).isEqualTo(ROSTER);
    }

    @Test
    void leaveMarksTheDaysThatWouldBeWorkedAndLeavesDaysOffAlone() {
        Rota after =
                applied(ROSTER, new RosterEdit.PutInLeave("b", MONDAY.plusDays(2), MONDAY.plusDays(7), DayMark.LEAVE));
        assertThat(slot(after, "b").changes().keySet())
                .containsExactlyInAnyOrder(
                        MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(5), MONDAY.plusDays(7));
        assertThat(slot(after, "b").changes().values()).containsOnly(Cell.marked(DayMark.LEAVE));
    }

    @Test
    void standardDaysOnBankHolidaysAreDaysOffInOneStepAndOtherDutiesStay() {
        Set<LocalDate> dates = Set.of(MONDAY, SATURDAY, MONDAY.minusDays(1));
        Rota after = applied(ROSTER, new RosterEdit.FreeBankHolidays(dates));
        for (Slot slot : roster(after).slots()) {
            for (LocalDate date : List.of(MONDAY, SATURDAY)) {
                String before = worked(ROSTER, slot.id(), date);
                assertThat(worked(after, slot.id(), date)).isEqualTo(before.equals("S") ? "-" : before);
            }
        }
        assertThat(after).isNotEqualTo(ROSTER);
        assertThat(((EditResult.Refused) new RosterEdit.FreeBankHolidays(dates).applyTo(after))
                        .problem()
                        .code())
                .isEqualTo("edit.no-standard-days");
    }

    @Test
    void changesOutsideNewDatesAreKeptUnlessTheyAreToGo() {
        Rota changed = applied(ROSTER, set("a", MONDAY.plusDays(27), "L"));
        EditResult refused = new RosterEdit.ChangeDates(MONDAY, 3, false).applyTo(changed);
        assertThat(((EditResult.Refused) refused).problem().code()).isEqualTo("edit.days-outside-roster");
        Rota another = applied(changed, set("c", MONDAY.plusDays(26), "L"));
        assertThat(((EditResult.Refused) new RosterEdit.ChangeDates(MONDAY, 3, false).applyTo(another))
                        .problem()
                        .arguments())
                .containsExactly(
                        slot(another, "a").name() + ", " + slot(another, "c").name(),
                        "date:2026-08-03",
                        "date:2026-08-23",
                        "2",
                        "0");
        Rota shorter = applied(changed, new RosterEdit.ChangeDates(MONDAY, 3, true));
        assertThat(slot(shorter, "a").changes()).isEmpty();
        Rota longer = applied(changed, new RosterEdit.ChangeDates(MONDAY.minusDays(7), 8, false));
        assertThat(slot(longer, "a").changes()).hasSize(1);
        assertThat(roster(longer).weeks()).isEqualTo(8);
    }

    @Test
    void bankHolidaysAreAddedInOrderAndRemoved() {
        OneOffHoliday later = new OneOffHoliday(SATURDAY, "Later");
        OneOffHoliday earlier = new OneOffHoliday(MONDAY, "Earlier");
        Rota both =
                applied(applied(ROSTER, new RosterEdit.AddBankHoliday(later)), new RosterEdit.AddBankHoliday(earlier));
        assertThat(roster(both).bankHolidays()).containsExactly(earlier, later);
        Rota one = applied(both, new RosterEdit.RemoveBankHoliday(MONDAY));
        assertThat(roster(one).bankHolidays()).containsExactly(later);
    }

    @Test
    void demandFollowsTheCodeOfItsShiftAndGoesWithIt() {
        List<Demand> demand = List.of(
                Demand.ofShift("L", Set.of(), 1, 1), Demand.ofHours(new Demand.Hours(540, 1020), Set.of(), 3, 2));
        Rota needing = applied(ROSTER, new RosterEdit.SetDemand(demand));
        Rota renamed = applied(needing, new RotaEdit.ChangeShift("L", shift("LD")));
        assertThat(renamed.demand()).extracting(Demand::shift).containsExactly("LD", null);
        Rota without = applied(needing, new RotaEdit.DeleteShift("L", Cell.OFF));
        assertThat(without.demand()).containsExactly(demand.get(1));
    }

    static Stream<Arguments> refusals() {
        LocalDate outside = MONDAY.plusDays(28);
        Rota onLeave = applied(ROSTER, set("c", NEXT_SATURDAY, "leave"));
        return Stream.of(
                arguments(PATTERN, set("a", MONDAY, "S"), "edit.no-roster", List.of()),
                arguments(PATTERN, new RosterEdit.ChangeNotice(8), "edit.no-roster", List.of()),
                arguments(ROSTER, new RosterEdit.LayRoster(MONDAY, 4, 3, "Slot"), "edit.roster-exists", List.of()),
                arguments(
                        PATTERN,
                        new RosterEdit.LayRoster(MONDAY, 4, 501, "Slot"),
                        "edit.too-many-slots",
                        List.of("500")),
                arguments(
                        PATTERN,
                        new RosterEdit.LayRoster(MONDAY, 0, 3, "Slot"),
                        "file.expected-whole",
                        List.of("0", "1", "520")),
                arguments(
                        PATTERN,
                        new RosterEdit.LayRoster(LocalDate.of(1066, 10, 14), 4, 3, "Slot"),
                        "file.date",
                        List.of("1066-10-14")),
                arguments(ROSTER, new RosterEdit.AddSlots(4, 1, "Slot"), "edit.outside-slots", List.of("3")),
                arguments(ROSTER, new RosterEdit.MoveSlots(2, 2, 0), "edit.outside-slots", List.of("3")),
                arguments(ROSTER, new RosterEdit.RemoveSlots(Set.of("z")), "edit.unknown-slot", List.of("z")),
                arguments(
                        ROSTER,
                        new RosterEdit.ChangeSlots(List.of(Slot.of("a", "A", 4))),
                        "edit.start-week",
                        List.of("A", "3")),
                arguments(
                        ROSTER,
                        new RosterEdit.ChangeSlots(List.of(Slot.of("a", "A", 1).withDates(outside, null))),
                        "file.change-outside-roster",
                        List.of("date:2026-08-31", "date:2026-08-03", "date:2026-08-30")),
                arguments(
                        ROSTER,
                        new RosterEdit.ChangeSlots(List.of(Slot.of("a", "A", 1).withDates(SATURDAY, MONDAY))),
                        "file.post-ends-first",
                        List.of("date:2026-08-03", "date:2026-08-08")),
                arguments(
                        ROSTER,
                        set("a", outside, "S"),
                        "edit.outside-post",
                        List.of("date:2026-08-31", "A", "date:2026-08-03", "date:2026-08-30")),
                arguments(ROSTER, set("a", MONDAY, "X"), "edit.unknown-code", List.of("X", "S, L, N")),
                arguments(
                        ROSTER,
                        new RosterEdit.SwapDays(day("a", MONDAY), day("a", SATURDAY)),
                        "edit.swap-same-slot",
                        List.of()),
                arguments(
                        onLeave,
                        new RosterEdit.SwapDays(day("a", NEXT_SATURDAY), day("c", SATURDAY)),
                        "edit.swap-leave",
                        List.of("C", "date:2026-08-15")),
                arguments(
                        ROSTER,
                        new RosterEdit.PutInLeave("a", MONDAY, MONDAY, DayMark.OFF),
                        "edit.no-leave",
                        List.of()),
                arguments(
                        ROSTER,
                        new RosterEdit.PutInLeave("a", SATURDAY.plusDays(1), SATURDAY.plusDays(1), DayMark.LEAVE),
                        "edit.no-leave",
                        List.of()),
                arguments(ROSTER, new RosterEdit.ChangeNotice(53), "file.expected-whole", List.of("53", "0", "52")),
                arguments(
                        applied(ROSTER, new RosterEdit.AddBankHoliday(new OneOffHoliday(MONDAY, ""))),
                        new RosterEdit.AddBankHoliday(new OneOffHoliday(MONDAY, "Again")),
                        "file.duplicate-bank-holiday",
                        List.of("date:2026-08-03")),
                arguments(
                        ROSTER,
                        new RosterEdit.SetDemand(List.of(Demand.ofShift("X", Set.of(), 1, 1))),
                        "edit.unknown-code",
                        List.of("X", "S, L, N")),
                arguments(
                        ROSTER,
                        new RosterEdit.SetDemand(Collections.nCopies(201, Demand.ofShift("L", Set.of(), 1, 1))),
                        "edit.too-many-demands",
                        List.of("200")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeDoneIsRefusedWithItsReason(Rota rota, RotaEdit edit, String code, List<String> arguments) {
        EditResult result = edit.applyTo(rota);
        assertThat(result).isInstanceOf(EditResult.Refused.class);
        assertThat(((EditResult.Refused) result).problem().code()).isEqualTo(code);
        assertThat(((EditResult.Refused) result).problem().arguments()).isEqualTo(arguments);
        for (Language language : Language.values()) {
            Object[] withPlace =
                    Stream.concat(Stream.of(""), arguments.stream()).toArray();
            assertThat(arguments).allMatch(Messages.in(language).get("problem." + code, withPlace)::contains);
        }
    }

    static Stream<RotaEdit> everyEdit() {
        return Stream.of(
                new RosterEdit.ChangeDates(MONDAY, 5, false),
                new RosterEdit.ChangeNotice(8),
                new RosterEdit.AddSlots(0, 1, "Slot"),
                new RosterEdit.RemoveSlots(Set.of("a")),
                new RosterEdit.MoveSlots(0, 1, 2),
                new RosterEdit.ChangeSlots(List.of(Slot.of("a", "A", 2))),
                set("a", MONDAY, "L"),
                new RosterEdit.RevertDays(Set.of(day("a", MONDAY))),
                new RosterEdit.SetNote(day("a", MONDAY), "x"),
                new RosterEdit.SwapDays(day("a", SATURDAY), day("b", SATURDAY)),
                new RosterEdit.PutInLeave("a", MONDAY, MONDAY, DayMark.STUDY),
                new RosterEdit.AddBankHoliday(new OneOffHoliday(MONDAY, "")),
                new RosterEdit.RemoveBankHoliday(MONDAY),
                new RosterEdit.SetDemand(List.of()));
    }

    @ParameterizedTest
    @MethodSource("everyEdit")
    void everyStepHasANameInBothLanguages(RotaEdit edit) {
        String label = ((EditResult.Applied) edit.applyTo(ROSTER)).label();
        assertThat(Language.values()).allMatch(language -> Messages.in(language).has(label));
        assertThat(Language.values()).allMatch(language -> Messages.in(language).has("edit.lay-roster"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noEditOfTheRosterTouchesThePattern(long seed) {
        RandomEdits random = new RandomEdits(seed);
        Rota rota = ROSTER;
        for (int step = 0; step < 100; step++) {
            if (random.rosterEdit(rota, roster(rota)).applyTo(rota) instanceof EditResult.Applied applied) {
                rota = applied.rota();
                assertThat(rota.weeks()).isEqualTo(ROSTER.weeks());
            }
        }
        assertThat(rota).isNotEqualTo(ROSTER);
    }
}
