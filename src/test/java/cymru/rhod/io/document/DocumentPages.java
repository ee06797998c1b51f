package cymru.rhod.io.document;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the documents of sample rotas, for tests and, by {@link #main}, to be looked at. */
public final class DocumentPages {

    static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    static final String ENTERED = "+entered";

    private static final Path SAMPLES = Path.of("assets", "samples");
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays());

    private DocumentPages() {}

    /** Writes a document beside where one stands: SAMPLE KIND SLOT|- en|cy|both FILE. */
    public static void main(String[] arguments) throws IOException {
        Document document = Documents.of(
                report(arguments[0]),
                DocumentKind.ofCode(arguments[1]).orElseThrow(),
                arguments[2].equals("-") ? null : arguments[2],
                arguments[3].equals("both")
                        ? List.of(Language.WELSH, Language.ENGLISH)
                        : List.of(Language.ofCode(arguments[3]).orElseThrow()),
                AS_AT);
        Files.writeString(Path.of(arguments[4] + ".html"), document.html());
        Files.write(Path.of(arguments[4] + ".pdf"), PdfFile.of(document));
    }

    static RotaReport report(String sample) {
        return ENGINE.report(rota(sample));
    }

    static RotaReport report(Rota rota) {
        return ENGINE.report(rota);
    }

    /** Returns a sample; one that ends with {@link #ENTERED} with what a person would enter for its documents. */
    static Rota rota(String sample) {
        return sample.endsWith(ENTERED)
                ? entered(read(sample.substring(0, sample.length() - ENTERED.length())))
                : read(sample);
    }

    private static Rota entered(Rota rota) {
        return withOffered(
                        rota,
                        0,
                        new OfferedPay("basic", Money.ofPounds(41_400)),
                        new OfferedPay("out-of-hours", Money.ofPounds(4_968)),
                        new OfferedPay("Ward allowance", Money.ofPounds(300)),
                        new OfferedPay(OfferedPay.TOTAL, Money.ofPounds(51_646)))
                .withWorkSchedule(new WorkSchedule(
                        List.of(
                                new WorkSchedule.Contact("Educational supervisor", "Dr Siân Gŵyr", "ext. 4100"),
                                new WorkSchedule.Contact("Rota coordinator", "", "rota@example.org")),
                        List.of("Assess a person in crisis", "Manage acute confusion on the ward"),
                        "One session a fortnight",
                        ""));
    }

    /** Returns a rota whose doctor of a slot, from 0, was offered pay. */
    static Rota withOffered(Rota rota, int slot, OfferedPay... offered) {
        Roster roster = Objects.requireNonNull(rota.roster());
        Slot old = roster.slots().get(slot);
        Doctor doctor = Objects.requireNonNull(old.doctor());
        List<Slot> slots = new ArrayList<>(roster.slots());
        slots.set(slot, old.withDoctor(doctor.withEmployment(doctor.employment().withOffered(List.of(offered)))));
        return rota.withRoster(roster.withSlots(slots));
    }

    private static Rota read(String sample) {
        ReadResult result = RotaFiles.read(
                SAMPLES.resolve(sample + ".rota.json"), FigureFiles.builtIn().payYears());
        return ((ReadResult.Read) result).rota();
    }

    static Document document(String sample, DocumentKind kind, @Nullable String slot, Language... languages) {
        return Documents.of(report(sample), kind, slot, List.of(languages), AS_AT);
    }
}
