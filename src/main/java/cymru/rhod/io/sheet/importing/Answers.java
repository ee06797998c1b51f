package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.io.sheet.layout.DateOrder;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.io.sheet.mapping.HiddenCells;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.mapping.NameChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts answers to questions into a mapping. */
public final class Answers {

    private Answers() {}

    /** Returns the mapping with a proposal taken. */
    public static Mapping answer(Mapping mapping, ImportPreview preview, Question question, Proposal proposal) {
        Mapping answered = answer(mapping, preview, question, proposal.value());
        return proposal.shift() == null ? answered : answered.withShift(proposal.shift());
    }

    /**
     * Returns the mapping with an answer.
     *
     * @param preview the one that asked
     * @param value as {@link Proposal#value}; a value that the question cannot take leaves it open
     */
    public static Mapping answer(Mapping mapping, ImportPreview preview, Question question, String value) {
        return switch (question.kind()) {
            case SHEET -> mapping.withSheet(value).withLayout(null);
            case LAYOUT -> mapping.withLayout(Layout.ofCode(value).orElse(null));
            case HIDDEN -> mapping.withHidden(HiddenCells.ofCode(value).orElse(null));
            case DATE_ORDER -> mapping.withDates(DateOrder.ofCode(value).orElse(null), mapping.year());
            case YEAR -> mapping.withDates(mapping.dateOrder(), year(value, mapping));
            case MISSING_DATES -> mapping.withMissingDates(value);
            case BLANK_WEEKDAY -> mapping.withBlank(value, mapping.blankWeekend());
            case NAMES -> mapping.withNames(NameChoice.ofCode(value).orElse(null));
            case CODE -> mapping.withMeaning(writtenForms(preview, question), value);
            case DUTY_KIND -> withKind(mapping, preview, question.subject(), value);
        };
    }

    private static List<String> writtenForms(ImportPreview preview, Question question) {
        return preview.codes().stream()
                .filter(code -> code.questionId().equals(question.id()))
                .map(CodeReading::written)
                .findFirst()
                .orElse(List.of(question.subject()));
    }

    private static Mapping withKind(Mapping mapping, ImportPreview preview, String code, String kind) {
        return preview.shifts().stream()
                .filter(shift -> shift.code().equals(code))
                .findFirst()
                .flatMap(shift -> DutyKind.ofCode(kind).map(known -> mapping.withShift(shift.withKind(known, null))))
                .orElse(mapping);
    }

    private static @Nullable Integer year(String value, Mapping mapping) {
        return value.matches("\\d{4}") ? Integer.valueOf(value) : mapping.year();
    }
}
