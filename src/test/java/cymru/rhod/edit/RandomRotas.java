package cymru.rhod.edit;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Rotas and edits at random, the same ones for the same seed. */
final class RandomRotas {

    private static final List<String> CODES = List.of("S", "L1", "N1", "C", "T");

    private final RandomGenerator random;

    RandomRotas(RandomGenerator random) {
        this.random = random;
    }

    Rota rota() {
        List<ShiftType> shifts = CODES.stream()
                .map(code -> ShiftType.of(code, "09:00", "8:00", DutyKind.FULL_SHIFT))
                .toList();
        List<Week> weeks = new ArrayList<>();
        for (int week = random.nextInt(1, 30); week > 0; week--) {
            weeks.add(week(shifts));
        }
        Rota rota = Rota.of(RotaDetails.named("id", "Random"), shifts, weeks);
        return random.nextBoolean() ? rota : rota.withRoster(roster(rota));
    }

    RotaEdit edit(Rota rota) {
        int weeks = rota.weeks().size();
        int week = random.nextInt(weeks);
        int count = random.nextInt(1, weeks - week + 1);
        return switch (random.nextInt(rota.shifts().isEmpty() ? 4 : 8)) {
            case 0 -> new RotaEdit.InsertWeeks(random.nextInt(weeks + 1), List.of(week(rota.shifts())));
            case 1 -> new RotaEdit.DeleteWeeks(week, count);
            case 2 -> new RotaEdit.MoveWeeks(week, count, random.nextInt(weeks + 1));
            case 3 ->
                new RotaEdit.AddShift(ShiftType.of("X" + random.nextInt(100), "08:00", "9:00", DutyKind.FULL_SHIFT));
            case 4 -> changeShift(rota);
            case 5 ->
                new RotaEdit.DeleteShift(code(rota.shifts()), random.nextBoolean() ? Cell.OFF : cell(rota.shifts()));
            case 6 -> new RotaEdit.ChangeDetails(rota.details().withName("Rota " + random.nextInt(5)));
            default -> setCells(rota);
        };
    }

    RotaEdit.SetCells setCells(Rota rota) {
        Map<CellRef, Cell> cells = new HashMap<>();
        for (int number = random.nextInt(1, 6); number > 0; number--) {
            cells.put(new CellRef(random.nextInt(rota.weeks().size()), random.nextInt(7)), cell(rota.shifts()));
        }
        RotaEdit.Purpose[] purposes = RotaEdit.Purpose.values();
        return new RotaEdit.SetCells(cells, purposes[random.nextInt(purposes.length)]);
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
            Map<LocalDate, Cell> changes = Map.of(start.plusDays(random.nextInt(50)), cell(rota.shifts()));
            slots.add(new Slot("s" + week, "Slot " + week, week, null, changes, Map.of()));
        }
        return new Roster(start, rota.weeks().size(), slots, Map.of());
    }
}
