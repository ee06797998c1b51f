package cymru.rhod.io.sheet.workbook;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import org.jspecify.annotations.Nullable;

/** Writes numbers with their units so that a spreadsheet can reckon with them. */
final class QuantityCell {

    private QuantityCell() {}

    /** Writes a number as what it counts, times in hours with decimals; leaves the cell empty where there is none. */
    static void write(SheetRows rows, @Nullable Quantity quantity) {
        if (quantity == null) {
            rows.skip(1);
            return;
        }
        switch (quantity.unit()) {
            case MINUTES, MINUTES_PER_WEEK -> number(rows, quantity.value().dividedBy(Minutes.PER_HOUR));
            case FRACTION -> rows.number(quantity.value(), Look.SHARE);
            case POUNDS, POUNDS_PER_YEAR -> rows.number(quantity.value(), Look.POUNDS);
            case ONE_IN, DAYS, WEEKS_PER_YEAR, COUNT, MULTIPLIER -> number(rows, quantity.value());
        }
    }

    private static void number(SheetRows rows, Ratio number) {
        rows.number(number, number.isWhole() ? Look.COUNT : Look.NUMBER);
    }
}
