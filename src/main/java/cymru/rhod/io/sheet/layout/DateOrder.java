package cymru.rhod.io.sheet.layout;

import java.util.Arrays;
import java.util.Optional;

/** Which of two numbers of a date is the day. */
public enum DateOrder {
    DAY_FIRST("day-first"),
    MONTH_FIRST("month-first");

    private final String code;

    DateOrder(String code) {
        this.code = code;
    }

    /** Returns the name that mapping files use. */
    public String code() {
        return code;
    }

    public static Optional<DateOrder> ofCode(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }
}
