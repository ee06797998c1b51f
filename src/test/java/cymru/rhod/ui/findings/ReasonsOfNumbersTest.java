package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.OpenSample;
import cymru.rhod.ui.start.SampleRota;
import java.util.List;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;

/** The steps and the limits that the reasons of a number show. */
class ReasonsOfNumbersTest {

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

    private final PatternReport south = new OpenSample(SampleRota.PSYCHIATRY_SOUTH)
            .model()
            .reportProperty()
            .get()
            .template();

    @Test
    void the_hours_show_the_sum_that_leads_to_them_and_both_limits() {
        assertThat(sentences(south.workHoursWithCover()))
                .contains("Riddell formula: (52 × 45:29\u00a0h − 6.6 × 40\u00a0h) ÷ (52 − 6.6) = 46:17\u00a0h")
                .anyMatch(
                        sentence -> sentence.contains("not more than 48") && sentence.contains("1\u00a0h 43\u00a0min"))
                .anyMatch(sentence -> sentence.contains("not more than 56"));
    }

    @Test
    void the_unsocial_share_shows_its_line() {
        assertThat(sentences(south.outOfHoursFraction())).anyMatch(sentence -> sentence.contains("one third"));
    }

    private List<String> sentences(Reason.Measured number) {
        return ReasonTree.of(number, Thresholds.of(south, number)).getChildren().stream()
                .map(TreeItem::getValue)
                .filter(ReasonEntry.Finding.class::isInstance)
                .map(entry -> ENGLISH.says(((ReasonEntry.Finding) entry).reason()))
                .toList();
    }
}
