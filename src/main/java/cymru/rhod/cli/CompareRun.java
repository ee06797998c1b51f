package cymru.rhod.cli;

import cymru.rhod.compare.ContractComparison;
import cymru.rhod.compare.EnglandRows;
import cymru.rhod.compare.RotaComparison;
import cymru.rhod.compare.portfolio.Portfolio;
import cymru.rhod.compare.portfolio.PortfolioSurvey;
import cymru.rhod.compare.portfolio.PortfolioSurvey.Answer;
import cymru.rhod.compare.portfolio.SortKey;
import cymru.rhod.compare.portfolio.UnusableFile;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.EnglandCsv;
import cymru.rhod.io.sheet.PortfolioCsv;
import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One call of {@code rhod compare}: the contracts for one rota, two rotas, or all rotas of a folder. */
final class CompareRun {

    private final CompareCommand call;
    private final Surroundings surroundings;
    private final Wording wording;
    private final Messages messages;
    private final FigureSource figureSource;
    private final FigureTable figures;
    private final ReportEngine engine;

    /** @throws UnusableCall if a figures file that the call names is faulty */
    CompareRun(CompareCommand call, Surroundings surroundings) throws UnusableCall {
        this.call = call;
        this.surroundings = surroundings;
        wording = Wording.in(surroundings.language());
        messages = wording.messages();
        figureSource = new FigureSource(surroundings.home(), call.figures, wording);
        figures = figureSource.table();
        engine = new ReportEngine(figures, new WelshBankHolidays());
    }

    int run() throws UnusableCall {
        figureSource.notes().forEach(note -> surroundings.err().println("rhod: " + note));
        if (call.csv && call.json) {
            throw new UnusableCall(messages.get("cli.compare.error.two-forms"));
        }
        List<Setting> settings =
                call.payYear.isEmpty() ? List.of() : List.of(PayYearOption.of(call.payYear, figures, wording));
        SortKey sort = sort();
        RotaPaths paths = RotaPaths.of(call.paths, messages);
        boolean isFolder = call.paths.size() == 1 && !paths.isOneFile();
        if (call.england && !paths.isOneFile()) {
            throw new UnusableCall(messages.get("cli.compare.error.england"));
        }
        if (isFolder || call.csv && paths.isOneFile() && !call.england) {
            return portfolio(paths.files(), sort);
        }
        if (call.csv && !call.england || !call.sort.isEmpty()) {
            throw new UnusableCall(
                    messages.get("cli.compare.error.folder-only", call.csv && !call.england ? "--csv" : "--sort"));
        }
        boolean isTwoFiles = paths.files().size() == 2 && call.paths.size() == 2;
        if (!paths.isOneFile() && !isTwoFiles) {
            throw new UnusableCall(messages.get("cli.compare.error.paths"));
        }
        RotaSource source = new RotaSource(settings, figures.payYears(), wording);
        RotaReport first = engine.report(source.read(paths.files().get(0)));
        write(isTwoFiles ? two(first, engine.report(source.read(paths.files().get(1)))) : one(first));
        source.notes().forEach(note -> surroundings.err().println("rhod: " + note));
        return ExitCode.ASSESSED;
    }

    private SortKey sort() throws UnusableCall {
        if (call.sort.isEmpty()) {
            return SortKey.FILE;
        }
        return SortKey.ofCode(call.sort)
                .orElseThrow(() -> new UnusableCall(messages.get(
                        "cli.compare.error.sort",
                        call.sort,
                        Arrays.stream(SortKey.values()).map(SortKey::code).collect(Collectors.joining(", ")))));
    }

    private String one(RotaReport report) {
        ContractComparison comparison = ContractComparison.of(report);
        EnglandRows england = call.england
                ? EnglandRows.of(report, comparison, new EnglandComparison(figures, new WelshBankHolidays()))
                : null;
        if (call.csv && england != null) {
            return EnglandCsv.of(england);
        }
        return call.json
                ? JsonValues.written(new ContractsJson(wording).of(report, comparison, england)) + "\n"
                : ContractsText.of(report, comparison, england, wording, surroundings.colour());
    }

    private String two(RotaReport before, RotaReport after) {
        RotaComparison comparison = RotaComparison.between(before, after);
        return call.json
                ? JsonValues.written(new RotaComparisonJson(wording).of(comparison)) + "\n"
                : RotaComparisonText.of(comparison, wording, surroundings.colour());
    }

    /** Compares every file that can be used, and lists the others: one broken file in a thousand is not to hide the rest. */
    private int portfolio(List<Path> files, SortKey sort) throws UnusableCall {
        Progress progress = new Progress(surroundings, files.size());
        PortfolioSurvey<Path> survey = new PortfolioSurvey<>(Path::toString, this::assess);
        Portfolio portfolio =
                survey.of(files, (done, of) -> progress.step(), () -> false).orElseThrow();
        progress.end();
        if (call.csv) {
            write(PortfolioCsv.of(portfolio, sort));
        } else if (call.json) {
            write(JsonValues.written(new PortfolioJson(wording).of(portfolio, sort)) + "\n");
        } else {
            write(PortfolioText.of(portfolio, sort, wording, surroundings.colour()));
        }
        for (UnusableFile file : portfolio.unusable()) {
            for (Problem problem : file.problems()) {
                String words = RotaSource.worded(problem, Path.of(file.file()), wording);
                surroundings.err().println("rhod: " + words);
            }
        }
        return portfolio.unusable().isEmpty() ? ExitCode.ASSESSED : ExitCode.UNUSABLE;
    }

    private Answer assess(Path file) {
        ReadResult result = RotaFiles.read(file, figures.payYears());
        if (result instanceof ReadResult.Refused refused) {
            return new Answer.Unusable(refused.problems());
        }
        Rota rota = ((ReadResult.Read) result).rota();
        PayYear payYear = PayYear.parse(call.payYear).orElse(null);
        return new Answer.Assessed(engine.report(payYear == null ? rota : inPayYear(rota, payYear)));
    }

    private static Rota inPayYear(Rota rota, PayYear payYear) {
        return rota.withSettings(rota.settings().withPayYear(payYear));
    }

    private void write(String text) throws UnusableCall {
        if (call.output.isEmpty()) {
            surroundings.out().print(text);
            return;
        }
        try {
            Files.writeString(Path.of(call.output), text);
        } catch (InvalidPathException e) {
            throw new UnusableCall(messages.get("cli.error.no-such-path", call.output));
        } catch (IOException e) {
            throw new UnusableCall(messages.get("cli.compare.error.output", call.output));
        }
    }
}
