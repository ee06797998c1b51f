package cymru.rhod.io.sheet.meaning;

import cymru.rhod.domain.rota.DayMark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word for a day without duty, as sheets write it. Source: users and conventions, section C.3.
 *
 * @param possible the marks it may stand for, the likeliest first
 * @param isCertain whether it stands for the first one beyond doubt; a single letter may be a shift's code as well
 * @param mayBeStandardDay whether an ordinary working day may be meant as well
 */
public record RestWord(List<DayMark> possible, boolean isCertain, boolean mayBeStandardDay) {

    private static final Map<String, RestWord> WORDS = words();

    /** Returns what a written form may stand for, or nothing if it is no such word. */
    public static Optional<RestWord> of(String written) {
        return Optional.ofNullable(WORDS.get(Words.alike(written)));
    }

    private static Map<String, RestWord> words() {
        Map<String, RestWord> words = new HashMap<>();
        certain(
                words,
                DayMark.ZERO,
                "zero",
                "zero day",
                "zero days",
                "zero hour",
                "zero hours",
                "zero hrs",
                "ewtd",
                "ewtd day",
                "ewtd rest",
                "sero",
                "dim oriau",
                "diwrnod dim oriau");
        certain(
                words,
                DayMark.OFF,
                "off",
                "day off",
                "dayoff",
                "off day",
                "-",
                "--",
                "–",
                "—",
                "00:00:00",
                "i ffwrdd",
                "diwrnod i ffwrdd",
                "rhydd",
                "diwrnod rhydd",
                "not working",
                "ddim yn gweithio");
        certain(
                words,
                DayMark.LEAVE,
                "a/l",
                "al",
                "leave",
                "annual leave",
                "ann leave",
                "annual",
                "gwyliau",
                "gwyliau blynyddol");
        certain(words, DayMark.STUDY, "study", "study leave", "astudio", "absenoldeb astudio");
        certain(words, DayMark.SICK, "sick", "sickness", "sick leave", "salwch", "absenoldeb salwch");
        certain(words, DayMark.LIEU, "lieu", "lieu day", "day in lieu", "in lieu", "toil");
        unsure(
                words,
                false,
                List.of(DayMark.ZERO, DayMark.OFF),
                "z",
                "0",
                "rest",
                "rest day",
                "r",
                "gorffwys",
                "g",
                "s0");
        unsure(words, false, List.of(DayMark.OFF, DayMark.ZERO), "x", "o", "n/a");
        unsure(words, false, List.of(DayMark.LEAVE, DayMark.OFF), "a", "l", "gb", "h", "hol", "holiday");
        unsure(words, false, List.of(DayMark.STUDY, DayMark.SICK), "s/l", "sl");
        unsure(
                words,
                false,
                List.of(DayMark.ABSENT, DayMark.LEAVE),
                "absent",
                "unpaid leave",
                "maternity leave",
                "paternity leave",
                "parental leave",
                "absennol",
                "mamolaeth");
        unsure(
                words,
                true,
                List.of(DayMark.OFF, DayMark.LIEU, DayMark.LEAVE),
                "bh",
                "b/h",
                "bank holiday",
                "bank hol",
                "gwyl banc",
                "gwyl y banc");
        return Map.copyOf(words);
    }

    private static void certain(Map<String, RestWord> words, DayMark mark, String... forms) {
        for (String form : forms) {
            words.put(Words.alike(form), new RestWord(List.of(mark), true, false));
        }
    }

    private static void unsure(
            Map<String, RestWord> words, boolean mayBeStandardDay, List<DayMark> marks, String... forms) {
        for (String form : forms) {
            words.put(Words.alike(form), new RestWord(marks, false, mayBeStandardDay));
        }
    }
}
