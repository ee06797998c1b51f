package cymru.rhod.domain.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The points of pay protection on transfer that are not published, each of them to be chosen. Source: calculations, section 1.
 *
 * @param uprated whether the floor rises with pay awards; by default it stays a sum of cash
 * @param scaledByShare whether another share of full time after the transfer scales the floor; by default it does
 * @param until the last day of protection; null for none
 * @param comparesTotal whether the whole of the new pay is held against the floor, or only basic pay and hours
 * @param pensionable whether the top-up counts for the pension
 */
public record ProtectionTerms(
        boolean uprated,
        boolean scaledByShare,
        Lasting lasting,
        @Nullable LocalDate until,
        boolean comparesTotal,
        boolean pensionable) {

    public static final ProtectionTerms DEFAULT =
            new ProtectionTerms(false, true, Lasting.WHOLE_TRAINING, null, true, false);

    /** How long the floor stands. */
    public enum Lasting {
        /** All of training: the same floor can bind again after a later rotation. */
        WHOLE_TRAINING("whole-training"),
        /** The same, but only for those whose new pay is lower at the transfer. */
        IF_LOWER_AT_TRANSFER("if-lower-at-transfer"),
        /** Until new pay is first above it. */
        UNTIL_OVERTAKEN("until-overtaken");

        private final String code;

        Lasting(String code) {
            this.code = code;
        }

        /** Returns its name in the rota file. */
        public String code() {
            return code;
        }

        public static Optional<Lasting> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(lasting -> lasting.code.equals(code))
                    .findFirst();
        }
    }

    public ProtectionTerms withLasting(Lasting newLasting, @Nullable LocalDate newUntil) {
        return new ProtectionTerms(uprated, scaledByShare, newLasting, newUntil, comparesTotal, pensionable);
    }

    public ProtectionTerms withUprated(boolean newUprated) {
        return new ProtectionTerms(newUprated, scaledByShare, lasting, until, comparesTotal, pensionable);
    }

    public ProtectionTerms withScaledByShare(boolean newScaled) {
        return new ProtectionTerms(uprated, newScaled, lasting, until, comparesTotal, pensionable);
    }

    public ProtectionTerms withComparesTotal(boolean newComparesTotal) {
        return new ProtectionTerms(uprated, scaledByShare, lasting, until, newComparesTotal, pensionable);
    }
}
