package cymru.rhod.io.sheet.importing;

import cymru.rhod.io.sheet.table.CellAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the sheet leaves open. No answer is taken for given: the preview shows the likeliest one and stays a preview.
 *
 * @param id the same for the same question, whatever else is answered
 * @param kind what is asked
 * @param subject what it is asked about: the written form, the code of a shift; empty where the kind says it all
 * @param cells where it comes up
 * @param proposals the likeliest first; none where nothing is likely
 * @param answer as {@link Proposal#value}; null while the question is open
 */
public record Question(
        String id,
        Kind kind,
        String subject,
        List<CellAddress> cells,
        List<Proposal> proposals,
        @Nullable String answer) {

    /** What may be asked. */
    public enum Kind {
        /** Which sheet holds the rota; answered with its name. */
        SHEET("sheet"),
        /** How the rota is laid out; answered with a layout. */
        LAYOUT("layout"),
        /** Whether hidden rows and columns count. */
        HIDDEN("hidden"),
        /** Which number of a date is the day. */
        DATE_ORDER("dateOrder"),
        /** The year of the first date. */
        YEAR("year"),
        /** What the days mean that the dates leave out; answered with a cell. */
        MISSING_DATES("missingDates"),
        /** What an empty weekday means; answered with a cell. */
        BLANK_WEEKDAY("blankWeekday"),
        /** Whether names are kept. */
        NAMES("names"),
        /** What a written form means; answered with a cell or times. */
        CODE("code"),
        /** What kind of duty a shift is; answered with a kind. */
        DUTY_KIND("kind");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns the name of the question, which mapping files use for its field where they have one. */
        public String code() {
            return code;
        }
    }

    public Question {
        cells = List.copyOf(cells);
        proposals = List.copyOf(proposals);
    }

    static Question of(Kind kind, List<CellAddress> cells, List<String> proposals, @Nullable String answer) {
        return new Question(
                kind.code(),
                kind,
                "",
                cells,
                proposals.stream().map(Proposal::of).toList(),
                answer);
    }

    static Question about(
            Kind kind,
            String key,
            String subject,
            List<CellAddress> cells,
            List<Proposal> proposals,
            @Nullable String answer) {
        return new Question(kind.code() + ":" + key, kind, subject, cells, proposals, answer);
    }

    public boolean isOpen() {
        return answer == null;
    }
}
