package cymru.rhod.bench.window;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The sample's pattern laid on a year for as many doctors as are asked for. */
final class YearRoster {

    private static final int WEEKS = 52;

    private YearRoster() {}

    static Rota of(int doctors) {
        Path file = Path.of("assets/samples/psychiatry-south.rota.json");
        if (RotaFiles.read(file, FigureFiles.builtIn().payYears()) instanceof ReadResult.Read read) {
            Doctor doctor = new Doctor(
                    Grade.REGISTRAR,
                    3,
                    3,
                    ContractChoice.WALES_2026,
                    Ratio.ONE,
                    Placement.HOSPITAL,
                    false,
                    null,
                    Map.of());
            int pattern = read.rota().weeks().size();
            List<Slot> slots = IntStream.range(0, doctors)
                    .mapToObj(slot -> Slot.of("s" + slot, "Doctor " + slot, 1 + slot % pattern)
                            .withDoctor(doctor))
                    .toList();
            return read.rota().withRoster(Roster.of(LocalDate.of(2026, 8, 5), WEEKS, slots));
        }
        throw new IllegalStateException("run from the project's directory: " + file + " cannot be read");
    }
}
