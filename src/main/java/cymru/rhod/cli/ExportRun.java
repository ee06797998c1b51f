package cymru.rhod.cli;

import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.export.ExportFileName;
import cymru.rhod.export.ExportFormat;
import cymru.rhod.export.ExportSource;
import cymru.rhod.export.ExportSubjects;
import cymru.rhod.export.ExportTarget;
import cymru.rhod.export.ExportTargets;
import cymru.rhod.io.calendar.CalendarContents;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.AtomicFile;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call of {@code rhod export}. Nothing is written before every rota has been read and every place for a file looked at; then
 * file after file is written, each in one step.
 */
final class ExportRun {

    /** What {@code --include} holds where no day without a duty is wanted. */
    private static final String NO_MARK = "none";

    /** A file to be made. */
    private record Output(Path file, Rota rota, @Nullable Slot slot) {}

    private final ExportCommand call;
    private final Surroundings surroundings;
    private final Wording wording;
    private final Messages messages;
    private final FigureSource figureSource;
    private final FigureTable figures;
    private final ReportEngine engine;

    /** @throws UnusableCall if a figures file that the call names is faulty */
    ExportRun(ExportCommand call, Surroundings surroundings) throws UnusableCall {
        this.call = call;
        this.surroundings = surroundings;
        wording = Wording.in(surroundings.language());
        messages = wording.messages();
        figureSource = new FigureSource(surroundings.home(), call.figures, wording);
        figures = figureSource.table();
        engine = new ReportEngine(figures, new WelshBankHolidays());
    }

    int run() throws UnusableCall {
        ExportTarget target = target();
        if (call.isInBothLanguages() && !target.format().takesTwoLanguages()) {
            throw new UnusableCall(
                    messages.get("export.error.both-languages", target.format().code()));
        }
        List<Setting> settings =
                call.payYear.isEmpty() ? List.of() : List.of(PayYearOption.of(call.payYear, figures, wording));
        if (call.files.isEmpty()) {
            throw new UnusableCall(messages.get("export.error.no-file"));
        }
        if (call.output.isEmpty()) {
            throw new UnusableCall(messages.get("export.error.no-output"));
        }
        CalendarContents calendar = calendarContents();
        RotaSource rotas = new RotaSource(settings, figures.payYears(), wording);
        List<Output> outputs = outputs(target, RotaPaths.of(call.files, messages), rotas);
        refuseToOverwrite(outputs);
        Stream.concat(figureSource.notes().stream(), rotas.notes().stream())
                .forEach(note -> surroundings.err().println("rhod: " + note));
        write(target, outputs, calendar);
        return ExitCode.ASSESSED;
    }

    private ExportTarget target() throws UnusableCall {
        String formats =
                ExportTargets.formats().stream().map(ExportFormat::code).collect(Collectors.joining(", "));
        if (call.format.isEmpty()) {
            throw new UnusableCall(messages.get("export.error.no-format", formats));
        }
        ExportFormat format = ExportFormat.ofCode(call.format)
                .orElseThrow(() -> new UnusableCall(messages.get("export.error.format", call.format, formats)));
        return ExportTargets.find(format, call.content)
                .orElseThrow(() -> new UnusableCall(messages.get(
                        "export.error.content",
                        call.content,
                        format.code(),
                        ExportTargets.of(format).stream()
                                .map(ExportTarget::content)
                                .collect(Collectors.joining(", ")))));
    }

    private CalendarContents calendarContents() throws UnusableCall {
        if (call.include.isEmpty()) {
            return CalendarContents.USUAL;
        }
        Set<DayMark> marks = EnumSet.noneOf(DayMark.class);
        for (String word : call.include.split(",")) {
            if (!word.strip().equals(NO_MARK)) {
                marks.add(mark(word.strip()));
            }
        }
        return new CalendarContents(marks);
    }

    private DayMark mark(String word) throws UnusableCall {
        return Arrays.stream(DayMark.values())
                .filter(mark -> word(mark).equals(word))
                .findFirst()
                .orElseThrow(() -> new UnusableCall(messages.get(
                        "export.error.include",
                        word,
                        Stream.concat(Arrays.stream(DayMark.values()).map(ExportRun::word), Stream.of(NO_MARK))
                                .collect(Collectors.joining(", ")))));
    }

    /** A call names the marks as the rota file does, but for the sign of days off. */
    private static String word(DayMark mark) {
        return mark == DayMark.OFF ? "off" : mark.code();
    }

    /** Reads every rota, also after one that cannot be used, so that the person learns of all of them at once. */
    private List<Output> outputs(ExportTarget target, RotaPaths paths, RotaSource rotas) throws UnusableCall {
        List<Output> outputs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        ExportFileName names = new ExportFileName();
        Path folder = path(call.output);
        for (Path file : paths.files()) {
            try {
                Rota rota = rotas.read(file);
                for (Slot slot : subjects(target, rota, file)) {
                    outputs.add(new Output(folder.resolve(names.of(baseName(file), target, slot)), rota, slot));
                }
            } catch (UnusableCall e) {
                problems.add(e.words());
            }
        }
        if (!problems.isEmpty()) {
            if (paths.files().size() > 1) {
                problems.add(messages.get(
                        "export.error.some-unusable",
                        problems.size(),
                        paths.files().size()));
            }
            throw new UnusableCall(problems.stream().distinct().collect(Collectors.joining("\n")));
        }
        boolean isOneFile = outputs.size() == 1 && !isFolder(folder);
        return isOneFile
                ? List.of(
                        new Output(folder, outputs.get(0).rota(), outputs.get(0).slot()))
                : outputs;
    }

    private List<@Nullable Slot> subjects(ExportTarget target, Rota rota, Path file) throws UnusableCall {
        ExportSubjects subjects = ExportSubjects.of(target, rota, file.toString(), asked(), call.slot);
        if (subjects instanceof ExportSubjects.Refused refused) {
            throw new UnusableCall(wording.problem(refused.problem()));
        }
        return ((ExportSubjects.Chosen) subjects).list();
    }

    /** Returns what was asked for, in the words of the call; the slot stands by itself. */
    private String asked() {
        return "--to " + call.format + (call.content.isEmpty() ? "" : " --what " + call.content);
    }

    private boolean isFolder(Path path) {
        return Files.isDirectory(path) || call.output.endsWith("/") || call.output.endsWith(File.separator);
    }

    private void refuseToOverwrite(List<Output> outputs) throws UnusableCall {
        List<String> there = outputs.stream()
                .filter(output -> !call.force && Files.exists(output.file()))
                .map(output -> messages.get("export.error.exists", output.file().toString()))
                .toList();
        if (!there.isEmpty()) {
            throw new UnusableCall(String.join("\n", there));
        }
    }

    private void write(ExportTarget target, List<Output> outputs, CalendarContents calendar) throws UnusableCall {
        Progress progress = new Progress(surroundings, outputs.size());
        List<String> problems = new ArrayList<>();
        Instant madeAt = surroundings.now();
        ExportSource source = null;
        for (Output output : outputs) {
            // The files of a rota follow one another: its report is worked out once, and let go of before the next
            // one's.
            if (source == null || !source.rota().equals(output.rota())) {
                source = new ExportSource(engine.report(output.rota()), languages(), madeAt, calendar);
            }
            new AtomicFile(output.file())
                    .replaceMakingFolder(target.make(source, output.slot()))
                    .ifPresent(problem -> problems.add(RotaSource.worded(problem, output.file(), wording)));
            progress.step();
        }
        progress.end();
        if (!problems.isEmpty()) {
            throw new UnusableCall(String.join("\n", problems));
        }
    }

    private List<Language> languages() {
        return call.isInBothLanguages() ? List.of(Language.WELSH, Language.ENGLISH) : List.of(surroundings.language());
    }

    private Path path(String argument) throws UnusableCall {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UnusableCall(messages.get("cli.error.no-such-path", argument));
        }
    }

    private static String baseName(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return name.endsWith(RotaFiles.EXTENSION)
                ? name.substring(0, name.length() - RotaFiles.EXTENSION.length())
                : name;
    }
}
