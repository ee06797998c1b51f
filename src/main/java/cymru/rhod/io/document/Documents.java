package cymru.rhod.io.document;

import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Version;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes documents of reports. */
public final class Documents {

    private static final String PAGE = "{page}";
    private static final String PAGES = "{pages}";

    private static final int LONGEST_AT_FOOT = 48;

    /** More than a row of the grid or of its key takes, also where words run over two lines. */
    private static final int MILLIMETRES_OF_WEEK = 9;

    private static final int MILLIMETRES_OF_SHIFT = 14;

    private Documents() {}

    /**
     * Makes a document.
     *
     * @param slotId the slot it is about; null for the rota as a whole
     * @param languages one, or both, of which the second follows the first
     * @param asAt the day on which it is made
     * @throws IllegalArgumentException if there is no such slot, the document cannot be about one, or it needs a roster that is not there
     */
    public static Document of(
            RotaReport report, DocumentKind kind, @Nullable String slotId, List<Language> languages, LocalDate asAt) {
        if (kind.needsRoster() && report.roster() == null) {
            throw new IllegalArgumentException("needs a roster: " + kind);
        }
        if (slotId != null && !kind.canBePersonal()) {
            throw new IllegalArgumentException("is about no slot: " + kind);
        }
        Subject subject = new Subject(report, slotId == null ? null : slot(report, slotId), asAt);
        return new Document(
                languages.stream()
                        .map(language -> article(subject, kind, new Words(Wording.in(language))))
                        .toList(),
                Paper.A4);
    }

    /** Makes a document of the pattern and its key alone, on one page that is as long as they are. */
    static Document grid(RotaReport report, Wording wording, LocalDate asAt) {
        Words words = new Words(wording);
        Subject subject = new Subject(report, null, asAt);
        Rota rota = report.rota();
        Article article = new Article(wording.messages().language(), words.name(rota.details()), List.of());
        article.subtitle(made(subject, words));
        PatternGrid grid = PatternGrid.marked(rota, report.template(), words);
        Section section =
                article.section(wording.messages().get("document.pattern")).add(grid.element());
        grid.signs().forEach(section::note);
        new ShiftKey(rota, words).write(article);
        int height = Paper.A4.height()
                + rota.weeks().size() * MILLIMETRES_OF_WEEK
                + rota.shifts().size() * MILLIMETRES_OF_SHIFT;
        return new Document(List.of(article), new Paper(Paper.A4.width(), height));
    }

    private static SlotReport slot(RotaReport report, String id) {
        return report.slots().stream()
                .filter(slot -> slot.slot().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such slot: " + id));
    }

    private static Article article(Subject subject, DocumentKind kind, Words words) {
        Messages messages = words.messages();
        RotaDetails details = subject.rota().details();
        String title = messages.get("document.title." + kind.code(), words.name(details));
        Article article = new Article(messages.language(), title, List.of(pageFooter(subject, words)));
        Slot slot = subject.slot() == null ? null : subject.slot().slot();
        if (slot != null) {
            article.subtitle(messages.get("document.subtitle.slot", slot.nameOrId(), words.doctor(slot.doctor())));
        }
        String place = Stream.of(details.organisation(), details.site(), details.specialty())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        if (!place.isEmpty()) {
            article.subtitle(place);
        }
        article.subtitle(messages.get(
                "document.subtitle.rota",
                subject.report().template().weeks(),
                subject.report().payYear().toString()));
        article.subtitle(made(subject, words));
        switch (kind) {
            case WORK_SCHEDULE -> WorkSchedulePages.write(subject, words, article);
            case PAY_STATEMENT -> PayStatement.write(subject, words, article);
            case ANALYSIS -> RotaAnalysis.write(subject, words, article);
            case LEAVE_AND_COVER -> LeaveAndCover.write(subject, words, article);
        }
        return article;
    }

    private static String made(Subject subject, Words words) {
        return words.messages().get("document.made", words.wording().date(subject.asAt()), Version.ofProgram());
    }

    /** Returns what stands at the foot of each page; the numbers of pages are only known once there are pages. */
    private static Element pageFooter(Subject subject, Words words) {
        Element page = Element.of("span").styled("page");
        String text = words.messages().get("document.page", PAGE, PAGES);
        int number = text.indexOf(PAGE);
        int count = text.indexOf(PAGES);
        page.add(
                Node.text(text.substring(0, number)),
                Element.of("span").styled("page-number"),
                Node.text(text.substring(number + PAGE.length(), count)),
                Element.of("span").styled("page-count"),
                Node.text(text.substring(count + PAGES.length())));
        String foot = words.messages()
                .get(
                        "document.foot",
                        shortened(words.name(subject.rota().details())),
                        subject.report().payYear().toString(),
                        words.wording().date(subject.asAt()),
                        Version.ofProgram());
        return Element.of("div", page, Node.text(foot)).styled("page-footer");
    }

    /** Returns as much of a name as leaves room for the number of the page. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_AT_FOOT
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_AT_FOOT - 1)) + "…";
    }
}
