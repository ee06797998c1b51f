package cymru.rhod.compare;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import java.nio.file.Path;

/** The sample rotas and their reports. */
public final class Samples {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());

    private Samples() {}

    public static Rota rota(String name) {
        Path file = Path.of("assets", "samples", name + RotaFiles.EXTENSION);
        return ((ReadResult.Read) RotaFiles.read(file, FigureFiles.builtIn().payYears())).rota();
    }

    public static RotaReport report(Rota rota) {
        return ENGINE.report(rota);
    }
}
