package cymru.rhod.ui.exporting;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.export.ExportFormat;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for. What one product cannot be is kept for the next one that can: {@link ExportModel} says what counts.
 *
 * @param format of the document; null for the usual one
 * @param leave whether days of leave and other absence stand in calendars
 * @param daysOff whether days off stand in calendars
 * @param payYear null for that of the rota
 */
record ExportChoice(
        Product product,
        Whom whom,
        Languages languages,
        @Nullable ExportFormat format,
        boolean leave,
        boolean daysOff,
        @Nullable PayYear payYear) {

    ExportChoice withProduct(Product newProduct) {
        return new ExportChoice(newProduct, whom, languages, format, leave, daysOff, payYear);
    }

    ExportChoice withWhom(Whom newWhom) {
        return new ExportChoice(product, newWhom, languages, format, leave, daysOff, payYear);
    }

    ExportChoice withLanguages(Languages newLanguages) {
        return new ExportChoice(product, whom, newLanguages, format, leave, daysOff, payYear);
    }

    ExportChoice withFormat(ExportFormat newFormat) {
        return new ExportChoice(product, whom, languages, newFormat, leave, daysOff, payYear);
    }

    ExportChoice withLeave(boolean newLeave) {
        return new ExportChoice(product, whom, languages, format, newLeave, daysOff, payYear);
    }

    ExportChoice withDaysOff(boolean newDaysOff) {
        return new ExportChoice(product, whom, languages, format, leave, newDaysOff, payYear);
    }

    ExportChoice withPayYear(PayYear newPayYear) {
        return new ExportChoice(product, whom, languages, format, leave, daysOff, newPayYear);
    }

    /** Returns the days without a duty that stand in calendars. */
    Set<DayMark> marks() {
        Set<DayMark> marks = EnumSet.noneOf(DayMark.class);
        if (leave) {
            marks.addAll(EnumSet.of(DayMark.LEAVE, DayMark.STUDY, DayMark.LIEU, DayMark.SICK, DayMark.ABSENT));
        }
        if (daysOff) {
            marks.addAll(EnumSet.of(DayMark.OFF, DayMark.ZERO));
        }
        return marks;
    }
}
