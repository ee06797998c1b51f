package cymru.rhod.ui.settings;

import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TimeTexts;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes the values of settings that are typed. */
final class SettingTexts {

    private SettingTexts() {}

    /** Reads weeks of leave a year, 0 to below 52. */
    static Parsed<Optional<Ratio>> leaveWeeks(String text) {
        return optionalDecimal(text, CoverSettings::isLeaveWeeks, "settings.expected.leave-weeks");
    }

    /** Reads the hours of a week of leave, at most a whole week, in minutes. */
    static Parsed<Optional<Long>> leaveWeekHours(String text) {
        return Parsed.optional(text, typed -> {
            OptionalLong read = TimeTexts.length(typed);
            return read.isPresent() && CoverSettings.isLeaveWeek(read.getAsLong())
                    ? Parsed.of(read.getAsLong())
                    : Parsed.expected("settings.expected.leave-week-hours");
        });
    }

    static String ofHours(Optional<Long> minutes) {
        return minutes.map(Minutes::asHours).orElse("");
    }

    /** Reads n of "1 in n", 1 to 1000: {@code 1 in 6.5}, {@code 1:6.5}, {@code 6.5}. */
    static Parsed<Optional<Ratio>> oneIn(String text) {
        Matcher matcher = oneInForm().matcher(text.strip());
        return optionalDecimal(
                matcher.matches() ? matcher.group(1) : text, OnCallSettings::isFrequency, "settings.expected.one-in");
    }

    /** The words of both languages are understood whichever is on screen. */
    private static Pattern oneInForm() {
        String words = Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(
                        Messages.in(language).get("settings.one-in.words").split(",")))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?:1\\s*(?::|/|" + words + ")\\s*)?(\\S+)");
    }

    /** Reads a rate of pay of any kind, 0 to 100 000; a sign of pounds or percent may stand beside it. */
    static Parsed<Optional<Ratio>> rate(String text) {
        return optionalDecimal(text.replaceAll("[£%×]", ""), AvailabilityRate::isRate, "settings.expected.rate");
    }

    /** Reads pounds a year that a premium pays, in whole pence. */
    static Parsed<Ratio> premiumAmount(String text) {
        return NumberTexts.pounds(text)
                .filter(Premium::isAmount)
                .<Parsed<Ratio>>map(Parsed::of)
                .orElseGet(() -> Parsed.expected("settings.expected.premium-amount"));
    }

    static String ofDecimal(Optional<Ratio> value) {
        return value.map(NumberTexts::ofDecimal).orElse("");
    }

    private static Parsed<Optional<Ratio>> optionalDecimal(String text, Predicate<Ratio> isAllowed, String expected) {
        return Parsed.optional(text, typed -> NumberTexts.decimal(typed)
                .filter(isAllowed)
                .<Parsed<Ratio>>map(Parsed::of)
                .orElseGet(() -> Parsed.expected(expected)));
    }
}
