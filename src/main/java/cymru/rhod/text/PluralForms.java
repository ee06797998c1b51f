package cymru.rhod.text;

/**
 * The plural forms that numbers take: two in English, six in Welsh. ICU knows them too, but reads its data for all languages at
 * the first plural, which a person waits for.
 */
final class PluralForms {

    static final String OTHER = "other";

    private PluralForms() {}

    /** Returns the form of a number: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    static String of(Number number, Language language) {
        long whole = number.longValue();
        if (number.doubleValue() != whole) {
            return OTHER;
        }
        return switch (language) {
            case ENGLISH -> whole == 1 ? "one" : OTHER;
            case WELSH -> welsh(whole);
        };
    }

    private static String welsh(long number) {
        if (number < 0 || number > 6) {
            return OTHER;
        }
        return switch ((int) number) {
            case 0 -> "zero";
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            case 6 -> "many";
            default -> OTHER;
        };
    }
}
