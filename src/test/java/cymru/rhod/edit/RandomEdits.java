package cymru.rhod.edit;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.samples.RandomRotas;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rotas to edit and edits of them, drawn from a seed: the same seed always gives the same ones. */
final class RandomEdits {

    private final Random random;
    private final RandomRotas rotas;

    RandomEdits(long seed) {
        random = new Random(seed);
        rotas = new RandomRotas(seed);
    }

    Rota rota() {
        Rota rota = rotas.worked();
        return random.nextBoolean() ? rota : rota.withRoster(roster(rota));
    }

    RotaEdit edit(Rota rota) {
        int weeks = rota.weeks().size();
        int week = random.nextInt(weeks);
        int count = random.nextInt(1, weeks - week + 1);
        if (rota.roster() != null && random.nextInt(3) == 0) {
            return rosterEdit(rota, rota.roster());
        }
        return switch (random.nextInt(rota.shifts().isEmpty() ? 4 : 14)) {
            case 0 -> new RotaEdit.InsertWeeks(random.nextInt(weeks + 1), List.of(week(rota.shifts())));
            case 1 -> new RotaEdit.DeleteWeeks(week, count);
            case 2 -> new RotaEdit.MoveWeeks(week, count, random.nextInt(weeks + 1));
            case 3 ->
                new RotaEdit.AddShift(ShiftType.of("X" + random.nextInt(100), "08:00", "9:00", DutyKind.FULL_SHIFT));
            case 4 -> changeShift(rota);
            case 5 ->
                new RotaEdit.DeleteShift(code(rota.shifts()), random.nextBoolean() ? Cell.OFF : cell(rota.shifts()));
            case 6 -> new RotaEdit.ChangeDetails(RotaDetails.named("id", "Rota " + random.nextInt(5)));
            case 7 -> new VariantEdit.Keep("V" + random.nextInt(3));
            case 8 -> new VariantEdit.SwitchTo("V" + random.nextInt(3), "V" + random.nextInt(3));
            case 9 -> new VariantEdit.Remove("V" + random.nextInt(3));
            case 10 -> new RotaEdit.ChangeWorkSchedule(workSchedule());
            case 11 -> new RotaEdit.MoveShift(code(rota.shifts()), random.nextInt(-3, 4));
            default -> setCells(rota);
        };
    }

    /** Returns an edit of the roster; some are refused. */
    RosterEdit rosterEdit(Rota rota, Roster roster) {
        int slots = roster.slots().size();
        return switch (random.nextInt(13)) {
            case 0 -> new RosterEdit.AddSlots(random.nextInt(slots + 1), 1 + random.nextInt(3), "Slot");
            case 1 -> new RosterEdit.MoveSlots(random.nextInt(slots + 1), 1, random.nextInt(slots + 1));
            case 2 -> new RosterEdit.RemoveSlots(Set.of(day(roster).slotId()));
            case 3 -> new RosterEdit.ChangeDates(roster.start().plusDays(random.nextInt(5) - 2), roster.weeks(), true);
            case 4 -> new RosterEdit.RevertDays(Set.of(day(roster)));
            case 5 -> new RosterEdit.SetNote(day(roster), random.nextBoolean() ? "" : "a note");
            case 6 -> new RosterEdit.SwapDays(day(roster), day(roster));
            case 7 -> {
                SlotDay first = day(roster);
                yield new RosterEdit.PutInLeave(
                        first.slotId(), first.date(), first.date().plusDays(random.nextInt(9)), DayMark.LEAVE);
            }
            case 8 ->
                new RosterEdit.AddBankHoliday(new OneOffHoliday(day(roster).date(), "Dydd"));
            case 9 -> new RosterEdit.ChangeOffered(day(roster).slotId(), offered());
            case 10 -> new RosterEdit.SetDemand(List.of(Demand.ofHours(new Demand.Hours(0, 0), Set.of(), 2, 1)));
            default -> new RosterEdit.SetDays(Map.of(day(roster), cell(rota.shifts())), RotaEdit.Purpose.TYPE);
        };
    }

    /** Now and then more than a file may hold. */
    private WorkSchedule workSchedule() {
        String role = random.nextInt(4) == 0 ? " " : "Supervisor";
        return new WorkSchedule(
                Collections.nCopies(random.nextInt(3), new WorkSchedule.Contact(role, "Dŵr", "")),
                Collections.nCopies(random.nextInt(4) * WorkSchedule.MOST_ENTRIES / 2, "An objective"),
                "",
                "30 days");
    }

    private List<OfferedPay> offered() {
        OfferedPay basic =
                new OfferedPay(random.nextInt(4) == 0 ? "" : "basic", new Money(random.nextInt(-2, 200_000_000)));
        return random.nextInt(4) == 0 ? List.of(basic, basic) : List.of(basic);
    }

    private SlotDay day(Roster roster) {
        String slot = roster.slots().isEmpty()
                ? "none"
                : roster.slots().get(random.nextInt(roster.slots().size())).id();
        return new SlotDay(slot, roster.start().plusDays(random.nextInt(roster.days())));
    }

    RotaEdit.SetCells setCells(Rota rota) {
        Map<CellRef, Cell> cells = new HashMap<>();
        for (int number = random.nextInt(1, 6); number > 0; number--) {
            cells.put(new CellRef(random.nextInt(rota.weeks().size()), random.nextInt(7)), cell(rota.shifts()));
        }
        RotaEdit.Purpose[] purposes = RotaEdit.Purpose.values();
        return new RotaEdit.SetCells(cells, purposes[random.nextInt(purposes.length)]);
    }

    /** Returns an edit of any kind with values within and just beyond what a file may hold. */
    RotaEdit editAtTheLimits(Rota rota) {
        return switch (random.nextInt(6)) {
            case 0 -> new RotaEdit.ChangeSettings(settings());
            case 3 -> new RotaEdit.ChangePremia(premia());
            case 1 -> new RotaEdit.ChangeRoster(rosterAtTheLimits(rota));
            case 2 ->
                rota.shifts().isEmpty()
                        ? new RotaEdit.AddShift(shiftAtTheLimits("Z"))
                        : new RotaEdit.ChangeShift(code(rota.shifts()), shiftAtTheLimits(code(rota.shifts())));
            case 4 -> new RotaEdit.ChangeWorkSchedule(workSchedule());
            default -> edit(rota);
        };
    }

    private RotaSettings settings() {
        Grade grade = maybe(Grade.F1);
        return new RotaSettings(
                grade,
                maybe(random.nextInt(-1, 12)),
                maybe(random.nextInt(58, 63)),
                Placement.HOSPITAL,
                random.nextBoolean(),
                random.nextBoolean() ? number() : Ratio.ONE,
                maybe(new PayYear(2026)),
                new CoverSettings(maybe(true), maybe(number()), maybe(Minutes.PER_WEEK + random.nextInt(-2, 2))),
                new OnCallSettings(maybe(false), maybe(number())),
                maybe(new AvailabilityRate(AvailabilityRate.Mode.POUNDS_PER_DUTY, number())),
                Definitions.DEFAULT,
                random.nextInt(6) == 0 ? Set.of("wales2026.weekly-hours") : Set.of("wales2026.shift-length"),
                ownFigures());
    }

    private List<Premium> premia() {
        List<Premium> premia = new ArrayList<>();
        for (int number = random.nextInt(8) == 0 ? Premium.MOST_ENTRIES + random.nextInt(2) : random.nextInt(3);
                number > 0;
                number--) {
            String name = random.nextInt(12) == 0 ? " " : "Premium " + random.nextInt(40);
            long pounds = random.nextInt(12) == 0 ? 1_000_000 + random.nextInt(2) : random.nextInt(5000);
            premia.add(new Premium(name, Money.ofPounds(pounds), random.nextBoolean()));
        }
        return premia;
    }

    private List<OwnFigure> ownFigures() {
        if (random.nextInt(4) > 0) {
            return List.of();
        }
        LocalDate from = LocalDate.of(random.nextInt(8) == 0 ? 1899 : 2026, 4, 1);
        OwnFigure own = new OwnFigure(
                List.of("wales2026.gp-premium", "wtr.daily-rest", "wtr.none").get(random.nextInt(3)),
                from,
                number(),
                maybe("local") == null ? " " : "local");
        return random.nextInt(8) == 0 ? List.of(own, own) : List.of(own);
    }

    private ShiftType shiftAtTheLimits(String code) {
        long length = ShiftType.LONGEST_MINUTES - random.nextInt(4);
        String key = List.of("k", "\u00a0", "ab", "", "\ud83d\ude00", "\u0007").get(random.nextInt(6));
        return ShiftType.of(code, "09:00", "8:00", DutyKind.ON_CALL)
                .withTimes(600, length)
                .withKey(maybe(key))
                .withRest(maybe(new PlannedRest(length - 1, length + random.nextInt(-1, 2))))
                .withWorkOnCall(maybe(new WorkOnCall(
                        new ExpectedWork(length - 2, random.nextInt(4)), new ExpectedWork(0, random.nextInt(4)))))
                .withColour(maybe(random.nextBoolean() ? "#0072B2" : "blue"));
    }

    private @Nullable Roster rosterAtTheLimits(Rota rota) {
        LocalDate start = random.nextInt(4) == 0 ? LocalDate.of(1899, 12, 31) : LocalDate.of(2026, 8, 5);
        int weeks = random.nextInt(3) == 0 ? Roster.MOST_WEEKS + random.nextInt(2) : 2;
        Doctor doctor = new Doctor(
                maybe(Grade.F1),
                maybe(random.nextInt(12)),
                null,
                null,
                random.nextBoolean() ? number() : Ratio.ONE,
                Placement.HOSPITAL,
                false,
                maybe(Doctor.MOST_LEAVE_DAYS + random.nextInt(2)),
                Map.of());
        Slot slot = Slot.of(random.nextInt(5) == 0 ? "" : "s1", "", 1)
                .withDoctor(maybe(doctor))
                .withChanges(Map.of(start.plusDays(weeks * 7L - random.nextInt(2)), cell(rota.shifts())));
        return maybe(Roster.of(start, weeks, random.nextInt(5) == 0 ? List.of(slot, slot) : List.of(slot)));
    }

    private Ratio number() {
        List<String> numbers = List.of(
                "-1",
                "0",
                "0.00000001",
                "0.8",
                "0.1234567",
                "1",
                "1.000001",
                "6.5",
                "51.999999",
                "52",
                "1000",
                "1001",
                "100000",
                "100000.01");
        return random.nextInt(10) == 0
                ? Ratio.of(1, 3)
                : Ratio.of(new BigDecimal(numbers.get(random.nextInt(numbers.size()))));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    private RotaEdit changeShift(Rota rota) {
        ShiftType shift = rota.shifts().get(random.nextInt(rota.shifts().size()));
        String code = random.nextBoolean() ? shift.code() : "Y" + random.nextInt(100);
        return new RotaEdit.ChangeShift(shift.code(), ShiftType.of(code, "10:00", "7:30", DutyKind.FULL_SHIFT));
    }

    private Week week(List<ShiftType> shifts) {
        List<Cell> cells = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            cells.add(cell(shifts));
        }
        return new Week(cells);
    }

    private Cell cell(List<ShiftType> shifts) {
        int choice = random.nextInt(10);
        if (shifts.isEmpty() || choice < 3) {
            return Cell.marked(List.of(DayMark.OFF, DayMark.ZERO, DayMark.LEAVE).get(choice % 3));
        }
        return choice < 9 ? Cell.of(code(shifts)) : Cell.of(code(shifts), code(shifts));
    }

    private String code(List<ShiftType> shifts) {
        return shifts.get(random.nextInt(shifts.size())).code();
    }

    private Roster roster(Rota rota) {
        LocalDate start = LocalDate.of(2026, 8, 5);
        List<Slot> slots = new ArrayList<>();
        for (int week = 1; week <= rota.weeks().size(); week++) {
            Map<LocalDate, Cell> changes =
                    Map.of(start.plusDays(random.nextInt(7 * rota.weeks().size())), cell(rota.shifts()));
            slots.add(Slot.of("s" + week, "Slot " + week, week).withChanges(changes));
        }
        return Roster.of(start, rota.weeks().size(), slots);
    }
}
