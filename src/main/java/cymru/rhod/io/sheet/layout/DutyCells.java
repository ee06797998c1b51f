package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.meaning.RestWord;
import cymru.rhod.io.sheet.meaning.Words;
import cymru.rhod.io.sheet.meaning.WrittenTimes;
import cymru.rhod.io.sheet.table.SheetCell;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells lines of duties by what stands in them, where their headings speak of something else: there is a Dr Day, and a Dr Total. */
final class DutyCells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern CODE = Pattern.compile("(?=.*\\p{L})\\S{1,6}");

    private final Set<String> known;

    /** @param days filled days of lines that are duties beyond doubt */
    DutyCells(Collection<SheetCell> days) {
        known = days.stream().map(cell -> Words.alike(cell.text())).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Says whether more than half of the filled cells of a line are duties or rest.
     *
     * @param isOfDoctor whether the heading is one of a doctor, who may have codes that nobody else has
     */
    boolean areMost(Collection<SheetCell> filled, boolean isOfDoctor) {
        long duties =
                filled.stream().filter(cell -> isDuty(cell.text(), isOfDoctor)).count();
        return duties * 2 > filled.size();
    }

    private boolean isDuty(String text, boolean isOfDoctor) {
        if (NUMBER.matcher(text).matches()) {
            return false;
        }
        return WrittenTimes.of(text).isTimes()
                || RestWord.of(text).isPresent()
                || known.contains(Words.alike(text))
                || (isOfDoctor || known.isEmpty()) && CODE.matcher(text).matches();
    }
}
