package cymru.rhod.io.figures;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The file of a pay award as a user might write it: every point of F1, F2 and StR from 1 April 2027. */
public final class PayAwardFile {

    private PayAwardFile() {}

    /** Returns the file, with £40,000 at point 0 of each grade and £1,000 more at each further point. */
    public static String of2027() {
        return List.of(Grade.F1, Grade.F2, Grade.REGISTRAR).stream()
                .flatMap(grade -> IntStream.rangeClosed(0, grade.topPoint())
                        .mapToObj(point -> figure(
                                NewDealFigures.basicPay(grade, point).id(),
                                "GBP/year",
                                value("2027-04-01", Integer.toString(40_000 + 1_000 * point)))))
                .collect(Collectors.joining(
                        ",\n", "{\"note\": \"An award made up for tests.\", \"figures\": [\n", "\n]}"));
    }

    /** Returns a file with one figure. */
    public static String withOne(String id, String unit, String... values) {
        return "{\"figures\": [" + figure(id, unit, values) + "]}";
    }

    public static String value(String from, String value) {
        return value(from, value, "Circular made up for tests", EvidenceGrade.PUBLISHED);
    }

    static String value(String from, String value, String source, EvidenceGrade grade) {
        return "{\"from\": \"" + from + "\", \"value\": " + value + ", \"source\": \"" + source
                + "\", \"clause\": \"Annex A\", \"grade\": \"" + grade.code() + "\"}";
    }

    private static String figure(String id, String unit, String... values) {
        return "{\"id\": \"" + id + "\", \"unit\": \"" + unit + "\", \"values\": [" + String.join(", ", values) + "]}";
    }
}
