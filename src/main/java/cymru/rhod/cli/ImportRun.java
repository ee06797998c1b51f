package cymru.rhod.cli;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.project.AtomicFile;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.importing.ImportContext;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.importing.ImportWording;
import cymru.rhod.io.sheet.importing.Importer;
import cymru.rhod.io.sheet.importing.OwnWorkbook;
import cymru.rhod.io.sheet.importing.Question;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.mapping.MappingFiles;
import cymru.rhod.io.sheet.mapping.MappingResult;
import cymru.rhod.io.sheet.mapping.NameChoice;
import cymru.rhod.io.sheet.mapping.ShiftsCsvReader;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.io.sheet.table.WorkbookFiles;
import cymru.rhod.io.sheet.table.WorkbookResult;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One call of {@code rhod import}. What a call does depends on the file and the mapping alone: nothing that the window learned from
 * earlier imports is taken in.
 */
final class ImportRun {

    private final ImportCommand call;
    private final Surroundings surroundings;
    private final Wording wording;
    private final Messages messages;
    private final ImportWording importWording;

    ImportRun(ImportCommand call, Surroundings surroundings) {
        this.call = call;
        this.surroundings = surroundings;
        wording = Wording.in(surroundings.language());
        messages = wording.messages();
        importWording = new ImportWording(messages);
    }

    int run() throws UnusableCall {
        if (call.file.isEmpty()) {
            throw new UnusableCall(messages.get("import.cli.no-file"));
        }
        if (call.output.isEmpty() && call.saveMapping.isEmpty()) {
            throw new UnusableCall(messages.get("import.cli.no-output"));
        }
        refuseToOverwrite(call.output);
        refuseToOverwrite(call.saveMapping);
        Path file = path(call.file.get(0));
        Workbook workbook = workbook(file);
        Optional<String> own = OwnWorkbook.rotaFile(workbook);
        boolean asksForAnotherSheet = !call.sheet.isEmpty() && !call.sheet.equals(OwnWorkbook.SHEET);
        if (own.isPresent() && !asksForAnotherSheet) {
            Rota carried = ownRota(own.get(), file);
            refuseToLoseChanges(workbook, carried, file);
            write(carried);
            return ExitCode.ASSESSED;
        }
        ImportPreview preview = Importer.preview(workbook, mapping(workbook), context());
        saveMapping(preview);
        Rota rota = preview.rota();
        if (rota == null || !preview.isReady()) {
            throw new UnusableCall(words(preview, file));
        }
        preview.notes().forEach(note -> surroundings.err().println("rhod: " + words(note, file)));
        write(rota);
        return ExitCode.ASSESSED;
    }

    private void refuseToOverwrite(String output) throws UnusableCall {
        if (!output.isEmpty() && !call.force && Files.exists(path(output))) {
            throw new UnusableCall(messages.get("export.error.exists", output));
        }
    }

    private Workbook workbook(Path file) throws UnusableCall {
        WorkbookResult result = WorkbookFiles.read(file);
        if (result instanceof WorkbookResult.Refused refused) {
            throw new UnusableCall(words(refused.problem(), file));
        }
        return ((WorkbookResult.Read) result).workbook();
    }

    /** What a person changed on the sheet that they see is not to be lost without a word. */
    private void refuseToLoseChanges(Workbook workbook, Rota carried, Path file) throws UnusableCall {
        List<CellRef> changed = OwnWorkbook.changedDays(workbook, carried);
        if (!changed.isEmpty() && call.sheet.isEmpty()) {
            throw new UnusableCall(messages.get(
                    "import.cli.own-changed",
                    file.toString(),
                    wording.places(changed),
                    workbook.sheets().get(0).name(),
                    OwnWorkbook.SHEET));
        }
    }

    private Rota ownRota(String rotaFile, Path file) throws UnusableCall {
        FigureSource figures = new FigureSource(surroundings.home(), List.of(), wording);
        Path name = file.getFileName();
        ReadResult result = RotaFiles.read(
                rotaFile.getBytes(StandardCharsets.UTF_8),
                name == null ? file.toString() : name.toString(),
                figures.table().payYears());
        if (result instanceof ReadResult.Refused refused) {
            throw new UnusableCall(words(refused.problems(), file));
        }
        return ((ReadResult.Read) result).rota();
    }

    private Mapping mapping(Workbook workbook) throws UnusableCall {
        Mapping mapping = call.mapping.isEmpty() ? Mapping.NONE : savedMapping();
        if (!call.sheet.isEmpty()) {
            if (workbook.sheet(call.sheet).isEmpty()) {
                throw new UnusableCall(messages.get(
                        "import.cli.sheet",
                        call.sheet,
                        workbook.sheets().stream().map(SheetTable::name).collect(Collectors.joining(", "))));
            }
            mapping = mapping.withSheet(call.sheet);
        }
        if (!call.names.isEmpty()) {
            NameChoice names = NameChoice.ofCode(call.names)
                    .orElseThrow(() -> new UnusableCall(messages.get("import.cli.names", call.names)));
            mapping = mapping.withNames(names);
        }
        for (ShiftType shift : shifts()) {
            mapping = mapping.withShift(shift);
        }
        return mapping;
    }

    private Mapping savedMapping() throws UnusableCall {
        Path file = path(call.mapping);
        MappingResult result = MappingFiles.read(file);
        if (result instanceof MappingResult.Refused refused) {
            throw new UnusableCall(words(refused.problems(), file));
        }
        MappingResult.Read read = (MappingResult.Read) result;
        read.notes().forEach(note -> surroundings.err().println("rhod: " + words(note, file)));
        return read.mapping();
    }

    private List<ShiftType> shifts() throws UnusableCall {
        if (call.shifts.isEmpty()) {
            return List.of();
        }
        Path file = path(call.shifts);
        ShiftsCsvReader.Shifts shifts = ShiftsCsvReader.read(workbook(file));
        if (!shifts.problems().isEmpty()) {
            throw new UnusableCall(words(shifts.problems(), file));
        }
        return shifts.shifts();
    }

    private ImportContext context() {
        return new ImportContext(
                List.of(), Mapping.NONE, surroundings.today(), UUID.randomUUID().toString(), importWording::slotName);
    }

    private void saveMapping(ImportPreview preview) throws UnusableCall {
        if (!call.saveMapping.isEmpty()) {
            Path file = path(call.saveMapping);
            byte[] text =
                    MappingFiles.text(preview.mapping(), preview.openAnswers()).getBytes(StandardCharsets.UTF_8);
            Optional<Problem> problem = new AtomicFile(file).replaceMakingFolder(text);
            if (problem.isPresent()) {
                throw new UnusableCall(words(problem.get(), file));
            }
        }
    }

    private void write(Rota rota) throws UnusableCall {
        if (call.output.isEmpty()) {
            return;
        }
        Path file = path(call.output);
        Optional<Problem> problem = RotaFiles.write(rota, file);
        if (problem.isPresent()) {
            throw new UnusableCall(words(problem.get(), file));
        }
    }

    /** Tells every problem, what was taken or left out, every question with its cells, and how a question is answered. */
    private String words(ImportPreview preview, Path file) {
        List<String> lines = new ArrayList<>();
        preview.problems().forEach(problem -> lines.add(words(problem, file)));
        preview.notes().forEach(note -> lines.add(words(note, file)));
        for (Question question : preview.openQuestions()) {
            String proposals = question.proposals().stream()
                    .map(proposal -> proposal.value()
                            + explained(importWording.answer(question, proposal.value()), proposal.value()))
                    .collect(Collectors.joining(", "));
            lines.add(messages.get(
                    proposals.isEmpty() ? "import.cli.question-without-proposals" : "import.cli.question",
                    importWording.question(question),
                    field(question),
                    proposals));
        }
        if (!preview.openQuestions().isEmpty()) {
            lines.add(
                    call.saveMapping.isEmpty()
                            ? messages.get("import.cli.how-to-answer")
                            : messages.get("import.cli.complete-mapping", call.saveMapping));
        }
        return String.join("\n", lines);
    }

    private static String explained(String words, String value) {
        return words.equals(value) ? "" : " (" + words + ")";
    }

    /** Says where in a mapping file the answer to a question stands. */
    private static String field(Question question) {
        return switch (question.kind()) {
            case CODE -> "codes: {\"written\": [\"" + question.subject() + "\"], \"means\": ...}";
            case DUTY_KIND -> "shifts: {\"code\": \"" + question.subject() + "\", ..., \"kind\": ...}";
            default -> "\"" + question.kind().code() + "\": ...";
        };
    }

    private String words(List<Problem> problems, Path file) {
        return problems.stream().map(problem -> words(problem, file)).collect(Collectors.joining("\n"));
    }

    private String words(Problem problem, Path file) {
        return RotaSource.worded(problem, file, wording);
    }

    private Path path(String argument) throws UnusableCall {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UnusableCall(messages.get("cli.error.no-such-path", argument));
        }
    }
}
