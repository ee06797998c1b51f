package cymru.rhod.io.sheet.workbook;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook, in one language. */
record SheetTexts(Wording wording, Instant madeAt) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    Messages messages() {
        return wording.messages();
    }

    String get(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    String name(RotaDetails details) {
        return details.name().isBlank() ? messages().get("document.unnamed") : details.name();
    }

    /** Returns where the rota is worked and as at which day the workbook was made. */
    String subtitle(RotaDetails details) {
        return Stream.of(
                        details.organisation(),
                        details.site(),
                        details.specialty(),
                        messages().get("export.as-at", wording.date(LocalDate.ofInstant(madeAt, LONDON))))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    String mark(DayMark mark) {
        return messages().get("day-mark." + mark.name().toLowerCase(Locale.ROOT));
    }

    String doctor(@Nullable Doctor doctor) {
        if (doctor == null) {
            return messages().get("document.vacant");
        }
        Grade grade = doctor.grade();
        if (grade == null) {
            return Wording.NO_VALUE;
        }
        return doctor.point2002() == null
                ? messages().get("grade." + grade.code())
                : wording.gradeAndPoint(grade, doctor.point2002(), doctor.serviceYears());
    }

    /** Returns how a date is shown by day and the short name of its month in the reader's language. */
    NumberFormat dayAndMonth() {
        return new NumberFormat((messages().language() == Language.WELSH ? "[$-452]" : "[$-809]") + "d mmm");
    }

    /** Returns how a frequency is shown: 1 in 5.2. */
    NumberFormat oneIn() {
        return new NumberFormat("\"" + get("export.sheet.pattern.one-in") + " \"0.##");
    }
}
