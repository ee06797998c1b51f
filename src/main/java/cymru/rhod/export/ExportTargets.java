package cymru.rhod.export;

import cymru.rhod.io.calendar.RosterCalendarFile;
import cymru.rhod.io.document.Document;
import cymru.rhod.io.document.DocumentKind;
import cymru.rhod.io.document.Documents;
import cymru.rhod.io.document.GridPicture;
import cymru.rhod.io.document.PdfFile;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.PatternCsv;
import cymru.rhod.io.sheet.ShiftsCsv;
import cymru.rhod.io.sheet.workbook.RotaWorkbook;
import cymru.rhod.report.roster.RosterReport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that can be exported. Of the targets of one format, the first is made where none was asked for. */
public final class ExportTargets {

    private static final List<ExportTarget> TABLES_AND_CALENDARS = List.of(
            new ExportTarget(ExportFormat.XLSX, "whole", ExportScope.ROTA, (source, slot) -> workbook(source)),
            ofText(ExportFormat.CSV, "pattern", source -> PatternCsv.of(source.rota())),
            ofText(ExportFormat.CSV, "shifts", source -> ShiftsCsv.of(source.rota())),
            new ExportTarget(
                    ExportFormat.ICS,
                    "all",
                    ExportScope.ROSTER,
                    (source, slot) -> utf8(calendar(source).ofAll())),
            new ExportTarget(
                    ExportFormat.ICS,
                    "slot",
                    ExportScope.SLOT,
                    (source, slot) -> utf8(calendar(source).of(Objects.requireNonNull(slot)))));

    private static final ExportTarget GRID = new ExportTarget(
            ExportFormat.PNG,
            "pattern",
            ExportScope.ROTA,
            (source, slot) -> GridPicture.png(source.report(), source.wording(), source.madeOn()));

    private static final List<ExportTarget> ALL = Stream.of(
                    TABLES_AND_CALENDARS.stream(),
                    documents(ExportFormat.PDF, PdfFile::of),
                    documents(ExportFormat.HTML, document -> utf8(document.html())),
                    Stream.of(GRID))
            .flatMap(Function.identity())
            .toList();

    private ExportTargets() {}

    public static List<ExportTarget> all() {
        return ALL;
    }

    /** Returns the targets of one format, the usual one first. */
    public static List<ExportTarget> of(ExportFormat format) {
        return ALL.stream().filter(target -> target.format() == format).toList();
    }

    /** Returns the target of a format with a content; where the content is empty, the usual one. */
    public static Optional<ExportTarget> find(ExportFormat format, String content) {
        return of(format).stream()
                .filter(target -> content.isEmpty() || target.content().equals(content))
                .findFirst();
    }

    /** Returns the formats that can be made, in the order in which the program lists them. */
    public static List<ExportFormat> formats() {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> !of(format).isEmpty())
                .toList();
    }

    private static ExportTarget ofText(ExportFormat format, String content, Function<ExportSource, String> text) {
        return new ExportTarget(format, content, ExportScope.ROTA, (source, slot) -> text.apply(source)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<ExportTarget> documents(ExportFormat format, Function<Document, byte[]> made) {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> new ExportTarget(
                        format,
                        kind.code(),
                        scope(kind),
                        (source, slot) -> made.apply(Documents.of(
                                source.report(),
                                kind,
                                slot == null ? null : slot.id(),
                                source.languages(),
                                source.madeOn()))));
    }

    private static ExportScope scope(DocumentKind kind) {
        if (kind.needsRoster()) {
            return ExportScope.ROSTER;
        }
        return kind.canBePersonal() ? ExportScope.ROTA_OR_SLOT : ExportScope.ROTA;
    }

    private static byte[] workbook(ExportSource source) {
        return RotaWorkbook.of(source.report(), RotaFiles.text(source.rota()), source.wording(), source.madeAt());
    }

    private static RosterCalendarFile calendar(ExportSource source) {
        RosterReport roster = Objects.requireNonNull(source.report().roster());
        return new RosterCalendarFile(
                source.rota(), roster.calendar(), source.calendar(), source.wording(), source.madeAt());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
