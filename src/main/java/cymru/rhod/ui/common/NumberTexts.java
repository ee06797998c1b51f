package cymru.rhod.ui.common;

import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads and writes numbers in the ways people type them. */
public final class NumberTexts {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6}|,(?!\\d{3}$)\\d{1,6})?|0,\\d{3}");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,6})?");
    private static final Pattern POUNDS = Pattern.compile("£|\\s(?=\\d{3}(?!\\d))");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Ratio LEAST_PLAIN_PERCENT = Ratio.of(5);
    private static final Ratio HUNDRED = Ratio.of(100);

    private NumberTexts() {}

    /**
     * Reads a number with a point or a comma: {@code 6.6}, {@code 6,6}. A comma before three digits parts the thousands, as people here
     * write them: {@code 2,500} is two and a half thousand.
     */
    public static Optional<Ratio> decimal(String text) {
        String typed = text.strip();
        if (GROUPED.matcher(typed).matches()) {
            return Optional.of(Ratio.of(new BigDecimal(typed.replace(",", ""))));
        }
        return DECIMAL.matcher(typed).matches()
                ? Optional.of(Ratio.of(new BigDecimal(typed.replace(',', '.'))))
                : Optional.empty();
    }

    /** Reads an amount of money, with or without the sign of pounds: {@code £2,500}, {@code 89 935.50}. */
    public static Optional<Ratio> pounds(String text) {
        return decimal(POUNDS.matcher(text).replaceAll(""));
    }

    /** Returns a number with no more decimals than a rota keeps and no zeros at its end. */
    public static String ofDecimal(Ratio value) {
        return value.toDecimal(RotaSettings.MOST_DECIMALS).stripTrailingZeros().toPlainString();
    }

    /** Reads a whole number from a lowest to a highest one. */
    public static OptionalInt whole(String text, int lowest, int highest) {
        String typed = text.strip();
        if (!WHOLE.matcher(typed).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(typed);
        return number < lowest || number > highest ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * Reads a share of full time above 0 and at most 1: {@code 80 %}, {@code 80} or {@code 0.8}, to as many places as a rota
     * keeps. A little more than 1, without a sign, is neither a likely per cent nor a share and is asked about.
     */
    public static Parsed<Ratio> share(String text) {
        String typed = text.strip();
        boolean percent = typed.endsWith("%");
        boolean isEither = !percent
                && decimal(typed)
                        .filter(number -> number.isMoreThan(Ratio.ONE) && number.isLessThan(LEAST_PLAIN_PERCENT))
                        .isPresent();
        if (isEither) {
            return Parsed.expected("settings.expected.share-unit", typed);
        }
        return decimal(percent ? typed.substring(0, typed.length() - 1) : typed)
                .map(number -> percent || number.isMoreThan(Ratio.ONE) ? number.dividedBy(HUNDRED) : number)
                .map(share -> Ratio.of(share.toDecimal(RotaSettings.MOST_DECIMALS)))
                .filter(RotaSettings::isShare)
                .<Parsed<Ratio>>map(Parsed::of)
                .orElseGet(() -> Parsed.expected("settings.expected.share"));
    }

    /** Returns a share in percent, as {@link #share} reads it. */
    public static String ofShare(Ratio share) {
        return ofDecimal(share.times(HUNDRED)) + " %";
    }

    /** Reads whole years of service. */
    public static Parsed<Optional<Integer>> serviceYears(String text) {
        return Parsed.optional(text, typed -> {
            OptionalInt years = whole(typed, 0, RotaSettings.LONGEST_SERVICE);
            return years.isPresent() ? Parsed.of(years.getAsInt()) : Parsed.expected("settings.expected.service-years");
        });
    }
}
