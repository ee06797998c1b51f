package cymru.rhod.domain.people;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a doctor's pay protection on transfer to the contract of 2026.
 *
 * @param date the first day on the contract of 2026; what counts is the pay of the day before
 * @param totalPay pay a year on the day before: basic pay and the supplement then in payment; null where not given
 * @param share of full time on the day before
 * @param band the supplement in payment on the day before, one of {@link #SUPPLEMENTS}; null where not given
 * @param implementation whether the move is part of bringing in the contract
 * @param claimedFrom the first day for which it was claimed; null where it was not
 */
public record Protection(
        LocalDate date,
        @Nullable Money totalPay,
        Ratio share,
        @Nullable String band,
        Implementation implementation,
        @Nullable LocalDate claimedFrom,
        ProtectionTerms terms) {

    /** The supplements of the 2002 contract: the bands, the 5 % of F1, the 45 % of a practice, one itself protected. */
    public static final List<String> SUPPLEMENTS =
            List.of("none", "1A", "1B", "1C", "2A", "2B", "3", "FA", "FB", "FC", "f1", "gp", "protected");

    private static final Ratio MOST_PAY = Ratio.of(1_000_000);

    /** Whether a move is part of bringing in the contract; a new appointment may be held not to be. */
    public enum Implementation {
        YES("yes"),
        NO("no"),
        UNSURE("unsure");

        private final String code;

        Implementation(String code) {
            this.code = code;
        }

        /** Returns its name in the rota file. */
        public String code() {
            return code;
        }

        public static Optional<Implementation> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(implementation -> implementation.code.equals(code))
                    .findFirst();
        }
    }

    /** Returns a protection of which only the transfer and the pay are known. */
    public static Protection of(LocalDate date, @Nullable Money totalPay) {
        return new Protection(date, totalPay, Ratio.ONE, null, Implementation.UNSURE, null, ProtectionTerms.DEFAULT);
    }

    /** Says whether pounds may be a year's pay: from nothing to a million, in whole pence. */
    public static boolean isPay(Ratio pounds) {
        return pounds.sign() >= 0 && pounds.isAtMost(MOST_PAY) && pounds.hasAtMostDecimals(2);
    }

    /** Returns the day whose pay is protected. */
    public LocalDate dayBefore() {
        return date.minusDays(1);
    }
}
