package cymru.rhod.io.document;

import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Messages;
import java.util.LinkedHashSet;
import java.util.Set;

/** How the averages with leave covered came about: the weeks and hours of leave taken, and the formula with its numbers. */
final class CoverWorking {

    private final PatternReport pattern;
    private final boolean isProspective;
    private final Words words;
    private final Messages messages;

    /** @param isProspective whether colleagues cover each other's leave */
    CoverWorking(PatternReport pattern, boolean isProspective, Words words) {
        this.pattern = pattern;
        this.isProspective = isProspective;
        this.words = words;
        this.messages = words.messages();
    }

    void write(Section section) {
        if (!isProspective) {
            section.paragraph(messages.get("document.cover.none"));
            return;
        }
        section.paragraph(messages.get("document.cover.says"));
        Table table = new Table(
                messages.get("document.cover.caption"),
                Column.text(messages.get("document.measure")),
                Column.number(messages.get("document.cover.plain")),
                Column.number(messages.get("document.cover.with")));
        row(table, pattern.dutyHours(), pattern.dutyHoursWithCover());
        row(table, pattern.workHours(), pattern.workHoursWithCover());
        row(
                table,
                pattern.workingTime().plainAverageHours(),
                pattern.workingTime().averageHours());
        section.table(table.styled("whole"));
        section.bullets(steps().stream().toList());
    }

    private void row(Table table, Reason.Measured plain, Reason.Measured withCover) {
        table.row(words.wording().name(plain), words.shown(plain), words.shown(withCover));
    }

    /** Returns the weeks and hours of leave taken and where they come from, and the formula with its numbers; each said once. */
    private Set<String> steps() {
        Set<String> steps = new LinkedHashSet<>();
        pattern.workHoursWithCover().from().stream()
                .filter(reason -> !reason.key().equals(pattern.workHours().key()))
                .flatMap(Reason::withAll)
                .forEach(reason -> steps.add(words.wording().says(reason)));
        return steps;
    }
}
