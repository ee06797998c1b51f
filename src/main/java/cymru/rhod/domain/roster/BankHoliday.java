package cymru.rhod.domain.roster;

/**
 * Which of the bank holidays of Wales a day is.
 *
 * @param isSubstitute whether the day stands in for one that falls on a weekend
 */
public record BankHoliday(Occasion occasion, boolean isSubstitute) {

    /** What is kept on the day. */
    public enum Occasion {
        NEW_YEAR("new-year"),
        GOOD_FRIDAY("good-friday"),
        EASTER_MONDAY("easter-monday"),
        EARLY_MAY("early-may"),
        SPRING("spring"),
        SUMMER("summer"),
        CHRISTMAS("christmas"),
        BOXING_DAY("boxing-day"),
        /** One that was proclaimed for a single year, as for a coronation. */
        SPECIAL("special");

        private final String code;

        Occasion(String code) {
            this.code = code;
        }

        /** Returns the name that texts use. */
        public String code() {
            return code;
        }
    }
}
