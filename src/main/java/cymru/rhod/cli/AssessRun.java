package cymru.rhod.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.career.CareerReporter;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One call of {@code rhod assess}. Nothing is written to the output before every file has been assessed, so that a call that
 * fails leaves it empty.
 */
final class AssessRun {

    private final AssessCommand call;
    private final Surroundings surroundings;
    private final Messages messages;
    private final Wording wording;
    private final FigureSource figureSource;
    private final FigureTable figures;
    private final ReportEngine engine;
    private final CareerReporter careers;
    private boolean isAnyRuleBroken;

    /** @throws UnusableCall if a figures file that the call names is faulty */
    AssessRun(AssessCommand call, Surroundings surroundings) throws UnusableCall {
        this.call = call;
        this.surroundings = surroundings;
        this.wording = Wording.in(surroundings.language());
        this.messages = wording.messages();
        figureSource = new FigureSource(surroundings.home(), call.figures, wording);
        figures = figureSource.table();
        engine = new ReportEngine(figures, new WelshBankHolidays());
        careers = new CareerReporter(figures, new WelshBankHolidays());
    }

    int run() throws UnusableCall {
        List<Setting> settings = settings();
        RotaPaths paths = RotaPaths.of(call.files, messages);
        RotaSource rotas = new RotaSource(settings, figures.payYears(), wording);
        surroundings.out().print(paths.isOneFile() ? one(rotas, paths.files().get(0)) : several(rotas, paths.files()));
        Stream.concat(figureSource.notes().stream(), rotas.notes().stream())
                .forEach(note -> surroundings.err().println("rhod: " + note));
        return call.check && isAnyRuleBroken ? ExitCode.RULE_BROKEN : ExitCode.ASSESSED;
    }

    private List<Setting> settings() throws UnusableCall {
        List<Setting> settings = new ArrayList<>();
        if (!call.payYear.isEmpty()) {
            settings.add(PayYearOption.of(call.payYear, figures, wording));
        }
        for (String text : call.settings) {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new UnusableCall(messages.get("cli.error.setting-form", text));
            }
            String field = text.substring(0, equals);
            settings.add(Setting.of(field, text.substring(equals + 1))
                    .orElseThrow(() -> new UnusableCall(messages.get(
                            "cli.error.unknown-setting", field, String.join(", ", Setting.knownFields())))));
        }
        return settings;
    }

    private String one(RotaSource rotas, Path file) throws UnusableCall {
        RotaReport report = assess(rotas.read(file));
        if (!call.json) {
            return AssessmentText.of(report, wording, surroundings.colour(), surroundings.today())
                    + new CareerText(wording, surroundings.colour())
                            .of(
                                    careers.doctors(report),
                                    careers.career(report).orElse(null),
                                    careers.careerByChoice(report));
        }
        return JsonValues.written(json(report)) + "\n";
    }

    private ObjectNode json(RotaReport report) {
        ObjectNode json = new AssessmentJson(wording).of(report);
        new CareerJson(wording)
                .addTo(
                        json,
                        careers.doctors(report),
                        careers.career(report).orElse(null),
                        careers.careerByChoice(report));
        return json;
    }

    private RotaReport assess(Rota rota) {
        RotaReport report = engine.report(rota);
        isAnyRuleBroken |= Verdicts.isAnyBroken(report);
        return report;
    }

    /** Assesses every file, also after one that cannot be used, so that the person learns of all of them at once. */
    private String several(RotaSource rotas, List<Path> files) throws UnusableCall {
        Progress progress = new Progress(surroundings, files.size());
        List<String> problems = new ArrayList<>();
        List<String> json = new ArrayList<>();
        Overview overview = new Overview(wording, surroundings.colour());
        for (Path file : files) {
            try {
                RotaReport report = assess(rotas.read(file));
                if (call.json) {
                    json.add(JsonValues.writtenInOneLine(named(file, json(report))));
                } else {
                    overview.add(file, report);
                }
            } catch (UnusableCall e) {
                problems.add(e.words());
            }
            progress.step();
        }
        progress.end();
        if (!problems.isEmpty()) {
            String summary = messages.get("cli.error.some-unusable", problems.size(), files.size());
            // What is wrong with an option is the same for every file.
            throw new UnusableCall(Stream.concat(problems.stream().distinct(), Stream.of(summary))
                    .collect(Collectors.joining("\n")));
        }
        return call.json ? "[\n" + String.join(",\n", json) + "\n]\n" : overview.text();
    }

    private static ObjectNode named(Path file, ObjectNode assessment) {
        return assessment.put("file", file.toString());
    }
}
