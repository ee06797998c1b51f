package cymru.rhod.domain.rota;

import cymru.rhod.domain.time.Ratio;
import java.util.Arrays;
import java.util.Optional;

/**
 * The user's own rate for being available on non-resident call under the 2026 contract. The agreement's rate is not published,
 * so there is none until the user gives one. Source: wales-2026, section 10, row 1.
 *
 * @param rate percent of basic pay a year, a multiple of the plain rate for each hour available, or pounds for each duty; 0 to 100 000
 * @param duringWork whether a rate by the hour also runs while work is done; by default it does not (section 10, row 3)
 */
public record AvailabilityRate(Mode mode, Ratio rate, boolean duringWork) {

    private static final Ratio HIGHEST = Ratio.of(100_000);

    /** A rate that does not run while work is done. */
    public AvailabilityRate(Mode mode, Ratio rate) {
        this(mode, rate, false);
    }

    /** Says whether a number may be a rate in any of its modes. */
    public static boolean isRate(Ratio number) {
        return number.sign() >= 0 && number.isAtMost(HIGHEST);
    }

    /** The three ways in which such a rate may be set. */
    public enum Mode {
        PERCENT_OF_BASIC("percent-of-basic"),
        MULTIPLE_OF_PLAIN_RATE("per-hour"),
        POUNDS_PER_DUTY("per-duty");

        private final String code;

        Mode(String code) {
            this.code = code;
        }

        /** Returns the mode's name in the rota file. */
        public String code() {
            return code;
        }

        public static Optional<Mode> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(mode -> mode.code.equals(code))
                    .findFirst();
        }
    }
}
