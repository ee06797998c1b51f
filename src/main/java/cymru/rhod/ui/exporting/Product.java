package cymru.rhod.ui.exporting;

import cymru.rhod.export.ExportFormat;
import cymru.rhod.export.ExportScope;
import cymru.rhod.export.ExportTarget;
import cymru.rhod.export.ExportTargets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a person can have made of the rota. Each is one or more lines of the table of exports, told apart by whom they are of. */
enum Product {
    WORK_SCHEDULE("work-schedule", EnumSet.of(ExportFormat.PDF, ExportFormat.HTML), Set.of("work-schedule")),
    PAY_STATEMENT("pay-statement", EnumSet.of(ExportFormat.PDF, ExportFormat.HTML), Set.of("pay-statement")),
    ANALYSIS("analysis", EnumSet.of(ExportFormat.PDF, ExportFormat.HTML), Set.of("analysis")),
    LEAVE_AND_COVER("leave-and-cover", EnumSet.of(ExportFormat.PDF, ExportFormat.HTML), Set.of("leave-and-cover")),
    SPREADSHEET("spreadsheet", EnumSet.of(ExportFormat.XLSX), Set.of()),
    CALENDAR("calendar", EnumSet.of(ExportFormat.ICS), Set.of()),
    PATTERN("pattern", EnumSet.of(ExportFormat.CSV), Set.of("pattern")),
    SHIFTS("shifts", EnumSet.of(ExportFormat.CSV), Set.of("shifts")),
    PICTURE("picture", EnumSet.of(ExportFormat.PNG), Set.of());

    private final String code;
    private final List<ExportTarget> targets;

    /** @param contents none for everything that the formats hold */
    Product(String code, Set<ExportFormat> formats, Set<String> contents) {
        this.code = code;
        targets = ExportTargets.all().stream()
                .filter(target -> formats.contains(target.format()))
                .filter(target -> contents.isEmpty() || contents.contains(target.content()))
                .toList();
    }

    /** Returns the part of its message keys that is its own. */
    String code() {
        return code;
    }

    List<ExportTarget> targets() {
        return targets;
    }

    /** Returns the formats it can be made in, the usual one first. */
    List<ExportFormat> formats() {
        return targets.stream().map(ExportTarget::format).distinct().toList();
    }

    /** Says whether it is something for paper, to look at and to print. */
    boolean isPrintable() {
        return isDocument() || this == PICTURE;
    }

    /** Says whether it is a document, which can be in two languages at once. */
    boolean isDocument() {
        return targets.stream().allMatch(target -> target.format().takesTwoLanguages());
    }

    /** Says whether what is in it depends on the year whose pay is shown. */
    boolean hasPay() {
        return isDocument() || this == SPREADSHEET;
    }

    /** Says whether there are words of a language in it. */
    boolean hasLanguage() {
        return this != PATTERN && this != SHIFTS;
    }

    boolean canBeOfRota() {
        return targets.stream().anyMatch(target -> target.scope() != ExportScope.SLOT);
    }

    boolean canBeOfSlot() {
        return targets.stream().anyMatch(target -> target.scope().takesSlot());
    }
}
