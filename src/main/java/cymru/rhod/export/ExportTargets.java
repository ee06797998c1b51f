package cymru.rhod.export;

import cymru.rhod.io.calendar.RosterCalendarFile;
import cymru.rhod.io.sheet.PatternCsv;
import cymru.rhod.io.sheet.ShiftsCsv;
import cymru.rhod.report.roster.RosterReport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Everything that can be exported. Of the targets of one format, the first is made where none was asked for. */
public final class ExportTargets {

    private static final List<ExportTarget> ALL = List.of(
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

    private static RosterCalendarFile calendar(ExportSource source) {
        RosterReport roster = Objects.requireNonNull(source.report().roster());
        return new RosterCalendarFile(
                source.rota(), roster.calendar(), source.calendar(), source.wording(), source.madeAt());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
