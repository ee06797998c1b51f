package cymru.rhod.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form of an exported file. */
public enum ExportFormat {
    XLSX,
    CSV,
    ICS,
    PDF,
    HTML,
    PNG;

    /** Returns the name of the format in a call, with which its files' names end too. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Says whether a file of it can be in two languages, one after the other. */
    public boolean takesTwoLanguages() {
        return this == PDF || this == HTML;
    }

    public static Optional<ExportFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }
}
