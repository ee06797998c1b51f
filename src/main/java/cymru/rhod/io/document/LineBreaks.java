package cymru.rhod.io.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line of a PDF may end: after a space and a dash, and within an address, which is too long for most lines, after the marks
 * that join its parts. A time such as 45:29 and a circular such as 01/2026 stay whole.
 */
final class LineBreaks implements FSTextBreaker {

    /** No word of English or Welsh is as long. */
    private static final int LONGEST_WORD = 24;

    private static final String JOINTS_OF_ADDRESSES = "/-_.?&=";

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** Returns the next place before which a line may end, or that of the end of all. */
    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at < text.length() && mayEndBefore(at)) {
                return at;
            }
        }
        return BreakIterator.DONE;
    }

    private boolean mayEndBefore(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (before == ' ' || before == '\n') {
            return after != ' ' && after != '\n';
        }
        if (before == '–') {
            return after != ' ';
        }
        return JOINTS_OF_ADDRESSES.indexOf(before) >= 0 && isWithinLongWord(place);
    }

    private boolean isWithinLongWord(int place) {
        int start = text.lastIndexOf(' ', place - 1) + 1;
        int end = text.indexOf(' ', place);
        return (end < 0 ? text.length() : end) - start > LONGEST_WORD;
    }
}
