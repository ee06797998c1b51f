package cymru.rhod.io.sheet.layout;

import java.util.regex.Pattern;

/** Words by which a line of a sheet tells that it is no day, no week and no doctor. */
final class Headings {

    private static final Pattern HALF_DAY =
            Pattern.compile("(?i)(a\\.?m\\.?|p\\.?m\\.?|morning|afternoon|(y )?bore|(y )?prynhawn)(\\b.*)?");
    private static final Pattern TOTAL = Pattern.compile(
            "(?iu).*\\b(totals?|sum|average|count|hours|hrs|cover|staffing|no\\. of|number of|cyfanswm|cyfansymiau|cyfartaledd|oriau|nifer)\\b.*");
    private static final Pattern REMARK = Pattern.compile(
            "(?iu).*\\b(notes?|swaps?|comments?|remarks?|bank hol\\w*|school hol\\w*|nodiadau|nodyn|sylwadau|cyfnewid\\w*|consultants?|w/?e|week|wk|wythnos|day|diwrnod|dydd)\\b.*");
    private static final Pattern KEY =
            Pattern.compile("(?iu)(key|legend|codes?|allwedd|shift (codes|times|key).*)\\s*:?");
    private static final Pattern DOCTOR = Pattern.compile(
            "(?iu)(doctor|dr|meddyg|slot|sho|spr|str|f[12]|fy[12]|ct\\d?|st\\d?|reg|registrar|resident|trainee)\\b.*");
    private static final Pattern WEEK = Pattern.compile(
            "(?iu)((week|wk|wythnos|wyth|doctor|dr|meddyg|slot|line|llinell|sho|spr|str|f[12]|fy[12])\\b.*|w/?c\\b.*|\\d{1,3}[a-z]?\\.?)");

    private Headings() {}

    static boolean isHalfDay(String text) {
        return HALF_DAY.matcher(text).matches();
    }

    static boolean isTotal(String text) {
        return TOTAL.matcher(text).matches();
    }

    static boolean isRemark(String text) {
        return REMARK.matcher(text).matches();
    }

    static boolean isDoctor(String text) {
        return DOCTOR.matcher(text).matches();
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    static boolean isWeek(String text) {
        return WEEK.matcher(text).matches() && !isTotal(text);
    }
}
