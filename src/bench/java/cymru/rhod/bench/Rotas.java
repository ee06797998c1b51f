package cymru.rhod.bench;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.ReportEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rotas that are measured: Psychiatry South, longer or with more slots. */
final class Rotas {

    private static final LocalDate START = LocalDate.of(2026, 8, 5);

    private static final List<Doctor> DOCTORS =
            List.of(doctor(Grade.F1, 0), doctor(Grade.F2, 0), doctor(Grade.REGISTRAR, 3), doctor(Grade.REGISTRAR, 7));

    private static final int DAYS_OF_ITS_OWN = 10;

    private Rotas() {}

    static ReportEngine engine() {
        return new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());
    }

    /** Returns the sample without dates, as it comes with the program. */
    static Rota sample() {
        Path file = Path.of("assets/samples/psychiatry-south.rota.json");
        if (RotaFiles.read(file, FigureFiles.builtIn().payYears()) instanceof ReadResult.Read read) {
            return read.rota();
        }
        throw new IllegalStateException("run from the project's directory: " + file + " cannot be read");
    }

    /**
     * Returns the sample with its pattern repeated to a number of weeks, laid on as many weeks of dates.
     *
     * @param slots lines of the roster, each a week further on in the pattern
     */
    static Rota sample(int weeks, int slots) {
        Rota sample = sample();
        List<Week> pattern = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            pattern.add(sample.weeks().get(week % sample.weeks().size()));
        }
        List<Slot> lines = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            Doctor doctor = DOCTORS.get(slot % DOCTORS.size());
            lines.add(Slot.of("s" + slot, "Slot " + slot, 1 + slot % weeks).withDoctor(doctor));
        }
        return sample.withWeeks(pattern).withRoster(Roster.of(START, weeks, lines));
    }

    /** Returns such a rota in which every slot has ten days of its own: five of leave, four of study and an extra shift. */
    static Rota withDaysOfTheirOwn(int weeks, int slots) {
        Rota rota = sample(weeks, slots);
        Roster roster = Objects.requireNonNull(rota.roster());
        List<Slot> changed = new ArrayList<>();
        for (Slot slot : roster.slots()) {
            Map<LocalDate, Cell> days = new HashMap<>();
            int first = changed.size() % (roster.days() - DAYS_OF_ITS_OWN);
            for (int day = 0; day < DAYS_OF_ITS_OWN; day++) {
                days.put(START.plusDays(first + day), Cell.parse(day < 5 ? "leave" : day < 9 ? "study" : "L1"));
            }
            changed.add(slot.withChanges(days));
        }
        return rota.withRoster(roster.withSlots(changed));
    }

    private static Doctor doctor(Grade grade, int point) {
        return new Doctor(
                grade, point, point, ContractChoice.WALES_2026, Ratio.ONE, Placement.HOSPITAL, false, null, Map.of());
    }
}
