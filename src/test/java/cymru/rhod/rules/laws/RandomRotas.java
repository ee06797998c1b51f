package cymru.rhod.rules.laws;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Rotas drawn from a seed: the same seed always gives the same rota. */
public final class RandomRotas {

    private final Random random;

    public RandomRotas(long seed) {
        random = new Random(seed);
    }

    /** Draws a rota of 1 to 12 weeks with all kinds of duty, marks, leave and settings. */
    public Rota rota() {
        List<ShiftType> shifts = shifts();
        List<Week> weeks = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int week = 0; week < count; week++) {
            weeks.add(week(shifts));
        }
        return Rota.of(RotaDetails.named("random", "Random"), shifts, weeks).withSettings(settings());
    }

    private List<ShiftType> shifts() {
        List<ShiftType> shifts = new ArrayList<>();
        shifts.add(shift("S", DutyKind.STANDARD_DAY, 7 * 60 + 30 + random.nextInt(4) * 30, 8 * 60));
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            DutyKind kind = DutyKind.values()[random.nextInt(DutyKind.values().length)];
            shifts.add(shift("T" + i, kind, random.nextInt(24 * 60), 60 + random.nextInt(25 * 60)));
        }
        return shifts;
    }

    private ShiftType shift(String code, DutyKind kind, long start, long length) {
        boolean onCall = kind == DutyKind.ON_CALL;
        ExpectedWork work = new ExpectedWork(random.nextInt(30), random.nextInt(30));
        return new ShiftType(
                code,
                null,
                code,
                start,
                length,
                kind,
                onCall && random.nextBoolean() ? random.nextBoolean() : null,
                null,
                onCall && random.nextInt(3) > 0 ? new WorkOnCall(work, work) : null,
                null,
                Map.of());
    }

    private Week week(List<ShiftType> shifts) {
        List<Cell> cells = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            cells.add(cell(shifts, day));
        }
        return new Week(cells);
    }

    private Cell cell(List<ShiftType> shifts, int day) {
        int drawn = random.nextInt(20);
        if (drawn == 0) {
            return Cell.marked(DayMark.LEAVE);
        }
        if (drawn == 1) {
            return Cell.marked(DayMark.ZERO);
        }
        if (drawn == 2) {
            return Cell.of("S", shifts.get(random.nextInt(shifts.size())).code());
        }
        if (day >= 5 ? drawn < 15 : drawn < 6) {
            return Cell.OFF;
        }
        return drawn < 14
                ? Cell.of("S")
                : Cell.of(shifts.get(random.nextInt(shifts.size())).code());
    }

    private RotaSettings settings() {
        Definitions definitions = Definitions.DEFAULT;
        for (Definition definition : Definition.values()) {
            definitions = definitions.with(definition, random.nextInt(6) == 0);
        }
        boolean lessThanFullTime = random.nextInt(4) == 0;
        Grade grade = Grade.values()[random.nextInt(3)];
        return RotaSettings.DEFAULT
                .withGrade(grade, random.nextInt(grade.topPoint() + 1), random.nextInt(10))
                .withPlacement(random.nextInt(5) == 0 ? Placement.GP_PRACTICE : Placement.HOSPITAL)
                .withLessThanFullTime(lessThanFullTime, Ratio.ONE)
                .withCover(new CoverSettings(
                        random.nextBoolean() ? random.nextBoolean() : null,
                        random.nextBoolean() ? Ratio.of(random.nextInt(140), 10) : null,
                        random.nextBoolean() ? Long.valueOf(random.nextInt(50) * 60L) : null))
                .withOnCall(new OnCallSettings(random.nextBoolean(), null))
                .withDefinitions(definitions);
    }
}
