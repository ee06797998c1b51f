package cymru.rhod.ui.exporting;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.RotaReport;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the screen asks of the world outside.
 *
 * @param dialogs asks for files
 * @param engine turns a rota into its report; called on the workers
 * @param payYears the pay years a rota may name
 * @param rotaName what the rota is called in the names of files
 * @param now when an export is made
 * @param previewer makes what is shown; of several wishes only the latest is followed
 * @param writer writes files, which takes so long that nothing else may wait for it
 * @param printing looks for printers and prints; one that does not answer must hold up no file
 * @param home runs on the FX thread
 */
public record ExportSources(
        ExportDialogs dialogs,
        Function<Rota, RotaReport> engine,
        Supplier<? extends Set<PayYear>> payYears,
        Supplier<String> rotaName,
        Supplier<Instant> now,
        Executor previewer,
        Executor writer,
        Executor printing,
        Executor home) {}
