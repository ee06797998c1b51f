package cymru.rhod.ui.compare;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.RotaReport;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the view asks of the world outside.
 *
 * @param dialogs asks for files
 * @param engine turns a rota into its report; called on the worker
 * @param england sets a rota against England's contract in a pay year; called on the worker
 * @param payYears the pay years a rota may name
 * @param worker reads one file and works out its report
 * @param surveyor goes through folders, which takes so long that nothing else may wait for it
 * @param home runs on the FX thread
 */
public record CompareSources(
        CompareDialogs dialogs,
        Function<Rota, RotaReport> engine,
        Function<PayYear, EnglandComparison> england,
        Supplier<? extends Set<PayYear>> payYears,
        Executor worker,
        Executor surveyor,
        Executor home) {}
