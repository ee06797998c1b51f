package cymru.rhod.rules;

/** What a number counts. */
public enum Unit {
    /** A length of time in minutes, shown as H:MM. */
    MINUTES("h"),
    /** An average in minutes a week, shown as H:MM a week. */
    MINUTES_PER_WEEK("h/week"),
    /** A share between 0 and 1, shown in percent. */
    FRACTION("fraction"),
    /** n of "1 in n". */
    ONE_IN("1 in n"),
    DAYS("days"),
    WEEKS_PER_YEAR("weeks/year"),
    COUNT("count"),
    /** What a rate is multiplied by. */
    MULTIPLIER("multiplier"),
    POUNDS("GBP"),
    POUNDS_PER_YEAR("GBP/year");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** Returns the unit's name in figures files and in the rota assessment. */
    public String symbol() {
        return symbol;
    }
}
