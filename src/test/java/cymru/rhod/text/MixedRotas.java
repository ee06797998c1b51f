package cymru.rhod.text;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.SwitchableRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes rotas of a few shift types, so that pure patterns and hybrids, quiet and busy ones come up; the same ones at each run. */
final class MixedRotas {

    private static final List<ShiftType> SHIFTS = List.of(
            ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY),
            ShiftType.of("SE", "11:30", "8:00", DutyKind.STANDARD_DAY),
            ShiftType.of("L", "09:00", "12:30", DutyKind.FULL_SHIFT),
            ShiftType.of("N", "21:00", "12:15", DutyKind.FULL_SHIFT),
            ShiftType.of("P", "16:00", "16:00", DutyKind.PARTIAL_SHIFT),
            ShiftType.of("P24", "09:00", "24:00", DutyKind.PARTIAL_SHIFT_24_HOURS),
            onCall("C", null, null),
            onCall("C24", new PlannedRest(480, 500), null),
            onCall("CW", null, new WorkOnCall(new ExpectedWork(0, 90), new ExpectedWork(60, 180))),
            new ShiftType("CR", null, "On call", 1020, 960, DutyKind.ON_CALL, true, null, null, null, Map.of()));

    private final Random random = new Random(2002);

    Rota next() {
        List<ShiftType> shifts = new ArrayList<>(List.of(SHIFTS.get(0)));
        for (int more = random.nextInt(3); more > 0; more--) {
            ShiftType shift = SHIFTS.get(random.nextInt(SHIFTS.size()));
            if (!shifts.contains(shift)) {
                shifts.add(shift);
            }
        }
        int dutyShare = random.nextInt(101);
        List<Week> weeks = new ArrayList<>();
        for (int week = random.nextInt(1, 14); week > 0; week--) {
            List<Cell> cells = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                cells.add(cell(shifts, day, dutyShare));
            }
            weeks.add(new Week(cells));
        }
        Rota rota = Rota.of(RotaDetails.named("id", "Random"), shifts, weeks).withSettings(settings());
        return random.nextInt(4) == 0 ? rota.withRoster(roster(weeks.size())) : rota;
    }

    private Cell cell(List<ShiftType> shifts, int day, int dutyShare) {
        boolean weekday = day < 5;
        if (random.nextInt(100) < dutyShare) {
            ShiftType shift = shifts.get(random.nextInt(shifts.size()));
            return weekday || shift.kind() != DutyKind.STANDARD_DAY ? Cell.of(shift.code()) : Cell.OFF;
        }
        if (weekday && random.nextInt(30) == 0) {
            return Cell.marked(random.nextBoolean() ? DayMark.LEAVE : DayMark.ZERO);
        }
        return weekday && dutyShare < 60 ? Cell.of("S") : Cell.OFF;
    }

    private RotaSettings settings() {
        Definitions definitions = Definitions.DEFAULT;
        for (Definition definition : Definition.values()) {
            definitions = definitions.with(definition, random.nextInt(8) == 0);
        }
        boolean lessThanFullTime = random.nextInt(4) == 0;
        Grade grade = random.nextBoolean() ? null : Grade.values()[random.nextInt(Grade.values().length)];
        AvailabilityRate.Mode[] modes = AvailabilityRate.Mode.values();
        return new RotaSettings(
                grade,
                grade == null ? null : random.nextInt(grade.topPoint() + 1),
                random.nextBoolean() ? null : random.nextInt(10),
                random.nextInt(5) == 0 ? Placement.GP_PRACTICE : Placement.HOSPITAL,
                lessThanFullTime,
                lessThanFullTime && random.nextBoolean() ? Ratio.of(3, 5) : Ratio.ONE,
                random.nextBoolean() ? null : new PayYear(random.nextInt(2024, 2027)),
                new CoverSettings(
                        random.nextInt(3) == 0 ? random.nextBoolean() : null,
                        random.nextInt(4) == 0 ? Ratio.of(33, 5) : null,
                        random.nextInt(4) == 0 ? 2400L : null),
                new OnCallSettings(
                        random.nextInt(3) == 0 ? random.nextBoolean() : null,
                        random.nextInt(6) == 0 ? Ratio.of(random.nextInt(4, 15)) : null),
                random.nextInt(3) == 0
                        ? new AvailabilityRate(modes[random.nextInt(modes.length)], Ratio.of(random.nextInt(1, 9)))
                        : null,
                definitions,
                random.nextInt(4) == 0 ? Set.copyOf(SwitchableRules.names()) : Set.of(),
                List.of());
    }

    private Roster roster(int weeks) {
        LocalDate start = LocalDate.of(2026, random.nextInt(1, 13), 5);
        List<Slot> slots = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            Map<LocalDate, Cell> changes = new HashMap<>();
            if (random.nextBoolean()) {
                changes.put(start.plusDays(random.nextInt(7)), Cell.marked(DayMark.LEAVE));
            }
            slots.add(Slot.of("s" + week, "Slot " + week, week)
                    .withDoctor(random.nextInt(4) == 0 ? null : doctor())
                    .withChanges(changes));
        }
        return Roster.of(start, weeks, slots);
    }

    private Doctor doctor() {
        Grade grade = random.nextInt(5) == 0 ? null : Grade.values()[random.nextInt(Grade.values().length)];
        return new Doctor(
                grade,
                grade == null ? null : random.nextInt(grade.topPoint() + 1),
                random.nextInt(5) == 0 ? null : random.nextInt(10),
                random.nextBoolean() ? ContractChoice.WALES_2026 : ContractChoice.NEW_DEAL_2002,
                random.nextInt(4) == 0 ? Ratio.of(4, 5) : Ratio.ONE,
                random.nextInt(4) == 0 ? Placement.GP_PRACTICE : Placement.HOSPITAL,
                random.nextInt(4) == 0,
                random.nextBoolean() ? null : 28,
                Map.of());
    }

    private static ShiftType onCall(String code, PlannedRest rest, WorkOnCall work) {
        return new ShiftType(code, null, "On call", 1020, 960, DutyKind.ON_CALL, null, rest, work, null, Map.of());
    }
}
