package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.layout.Grid;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.mapping.OpenAnswers;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rota as an import would make it, and everything a person should know before it does.
 *
 * @param sheet the sheet that is read; null where none holds a rota
 * @param grid the layout that was found; null where there is none
 * @param rota as it would be, open questions answered by what is likeliest; null where none can be made
 * @param shifts the shift types of that rota
 * @param codes what each code is taken for, in the order of the sheet
 * @param questions open and answered ones, in the order in which they are best answered
 * @param problems what must be put right in the sheet or the mapping
 * @param notes what was taken for granted and should be known
 * @param cells what each cell of the sheet became; other cells are no part of the rota
 * @param mapping the mapping with what was found written into it, and open questions left open
 */
public record ImportPreview(
        @Nullable SheetTable sheet,
        @Nullable Grid grid,
        @Nullable Rota rota,
        List<ShiftType> shifts,
        List<CodeReading> codes,
        List<Question> questions,
        List<Problem> problems,
        List<Problem> notes,
        Map<CellAddress, CellOutcome> cells,
        Mapping mapping) {

    public ImportPreview {
        shifts = List.copyOf(shifts);
        codes = List.copyOf(codes);
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        cells = Map.copyOf(cells);
    }

    public List<Question> openQuestions() {
        return questions.stream().filter(Question::isOpen).toList();
    }

    /** Returns what is open, for a mapping file that a person completes by hand. */
    public OpenAnswers openAnswers() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, List<String>> ofCodes = new LinkedHashMap<>();
        List<ShiftType> inDoubt = new ArrayList<>();
        for (Question question : openQuestions()) {
            List<String> proposals =
                    question.proposals().stream().map(Proposal::value).toList();
            switch (question.kind()) {
                case CODE -> ofCodes.put(question.subject(), proposals);
                case DUTY_KIND ->
                    shifts.stream()
                            .filter(shift -> shift.code().equals(question.subject()))
                            .forEach(inDoubt::add);
                default -> fields.put(question.kind().code(), proposals);
            }
        }
        return new OpenAnswers(fields, ofCodes, inDoubt);
    }

    /** Says whether the rota is what the sheet says, with nothing open and nothing wrong. */
    public boolean isReady() {
        return rota != null && problems.isEmpty() && openQuestions().isEmpty();
    }
}
