package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Samples;
import cymru.rhod.report.ReportDiff;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SampleReports;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeWordingTest {

    private static final SampleReports SOUTH = SampleReports.south();

    @Test
    void says_that_nothing_changed() {
        assertThat(line(Language.ENGLISH, SOUTH, SOUTH)).isEqualTo("band, rules, cover, hours and pay as before");
    }

    @Test
    void begins_with_the_band_and_why_it_moved() {
        assertThat(line(Language.ENGLISH, SOUTH.unsocial(34, 100), SOUTH))
                .startsWith("1A → 1B: share of unsocial hours fell to 21.8\u00a0%, the line is 33.3\u00a0% · ");
    }

    @Test
    void says_so_in_welsh() {
        assertThat(line(Language.WELSH, SOUTH.unsocial(34, 100), SOUTH))
                .startsWith("1A → 1B: gostyngodd cyfran yr oriau anghymdeithasol i 21.8");
    }

    @Test
    void does_not_tell_the_number_that_moved_the_band_twice() {
        assertThat(line(Language.ENGLISH, SOUTH.unsocial(34, 100), SOUTH)).doesNotContain("unsocial (was");
    }

    @Test
    void names_the_broken_rule() {
        assertThat(line(Language.ENGLISH, SOUTH, SOUTH.breakingNewDeal()))
                .startsWith("1B → 3: longest duty rose to 15:00, the line is 14:00");
    }

    @Test
    void tells_a_verdict_that_did_not_move_the_band() {
        assertThat(line(Language.ENGLISH, SOUTH, SOUTH.weekly(48 * 60 + 3)))
                .contains("Working Time broken: Average weekly working time");
        assertThat(line(Language.ENGLISH, SOUTH.weekly(48 * 60 + 3), SOUTH)).contains("Working Time kept again");
    }

    @Test
    void tells_warnings_that_began_and_ended() {
        RotaReport compliant = Samples.report(Samples.rota("psychiatry-south"));
        RotaReport other = Samples.report(Samples.rota("non-compliant"));

        assertThat(String.join(" · ", sentences(compliant, other)))
                .contains("Wales 2026, new warning: Average week with leave covered");
        assertThat(String.join(" · ", sentences(other, compliant)))
                .contains("Wales 2026, no longer a warning: Average week with leave covered");
    }

    @Test
    void tells_hours_weekends_and_pay_with_what_they_were() {
        String line = line(Language.ENGLISH, SOUTH, SOUTH.weekly(46 * 60 + 41).noWeekends());

        assertThat(line).contains("46:41 hours a week (was 46:17)").contains("weekends none (was 1 in 5.2)");
    }

    @Test
    void gives_the_change_of_pay_with_its_sign() {
        assertThat(line(Language.ENGLISH, SOUTH.unsocial(34, 100), SOUTH))
                .contains("StR 3 under 2002: £")
                .contains("(−£");
        assertThat(line(Language.ENGLISH, SOUTH, SOUTH.unsocial(34, 100))).contains("(+£");
    }

    @Test
    void says_when_pay_is_no_longer_known() {
        assertThat(line(Language.ENGLISH, SOUTH, SOUTH.withUnknown2026())).contains("StR 3 under 2026: not known");
    }

    @Test
    void says_when_fewer_are_on_duty_than_ever_before_and_when() {
        ReportDiff fell = new ReportDiff(List.of(new ReportDiff.CoverFell(17, 60, 0)));
        assertThat(new ChangeWording(Wording.in(Language.ENGLISH)).sentences(fell))
                .containsExactly("fewest on duty fell from 1 to 0, Mon 17:00");
    }

    private static String line(Language language, SampleReports before, SampleReports after) {
        return String.join(
                " · ",
                new ChangeWording(Wording.in(language)).sentences(ReportDiff.between(before.report(), after.report())));
    }

    private static List<String> sentences(RotaReport before, RotaReport after) {
        return new ChangeWording(Wording.in(Language.ENGLISH)).sentences(ReportDiff.between(before, after));
    }
}
