package cymru.rhod.edit;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A doctor's employment and the years ahead are set like everything else, and refused where no file could hold them. */
class EmploymentEditTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 5);
    private static final Slot SLOT = Slot.of("s1", "One", 1).withDoctor(Doctor.unknown());
    private static final Rota ROTA = Rota.of(
                    RotaDetails.named("r", "Rota"), List.of(), List.of(Week.parse("- - - - - - -")))
            .withRoster(Roster.of(START, 4, List.of(SLOT)));

    @Test
    void postsOfADoctorAreSet() {
        Employment employment =
                Employment.UNKNOWN.withPosts(List.of(ServicePost.of(ServiceKind.TRAINING, Grade.F2, START, null)));

        EditResult result = set(employment);

        assertThat(((EditResult.Applied) result)
                        .rota()
                        .roster()
                        .slots()
                        .get(0)
                        .doctor()
                        .employment())
                .isEqualTo(employment);
    }

    @Test
    void aPostThatEndsFirstIsRefused() {
        assertThat(refusal(set(Employment.UNKNOWN.withPosts(
                        List.of(ServicePost.of(ServiceKind.TRAINING, Grade.F2, START, START.minusDays(1)))))))
                .isEqualTo("file.post-ends-first");
    }

    @Test
    void aWeightThatItsKindCannotHaveIsRefused() {
        assertThat(refusal(set(Employment.UNKNOWN.withPosts(
                        List.of(new ServicePost(ServiceKind.MATERNITY, null, START, null, Ratio.ZERO))))))
                .isEqualTo("file.service-weight-of-kind");
    }

    @Test
    void theYearsAheadAreSet() {
        Outlook outlook = new Outlook(
                List.of(new AssumedAward(LocalDate.of(2027, 4, 1), Ratio.of(7, 2))),
                List.of(post(START, START.plusDays(9)), post(START.plusDays(10), START.plusDays(20))));

        assertThat(((EditResult.Applied) new RotaEdit.ChangeOutlook(outlook).applyTo(ROTA))
                        .rota()
                        .outlook())
                .isEqualTo(outlook);
    }

    @Test
    void postsOfACareerThatOverlapAreRefused() {
        Outlook outlook = new Outlook(
                List.of(), List.of(post(START, START.plusDays(10)), post(START.plusDays(10), START.plusDays(20))));

        assertThat(refusal(new RotaEdit.ChangeOutlook(outlook).applyTo(ROTA))).isEqualTo("file.career-overlap");
    }

    @Test
    void anAwardBeyondReasonIsRefused() {
        Outlook outlook = new Outlook(List.of(new AssumedAward(START, Ratio.of(101))), List.of());

        assertThat(refusal(new RotaEdit.ChangeOutlook(outlook).applyTo(ROTA))).isEqualTo("file.award-percent");
    }

    @Test
    void premiaOfTheUsersOwnAreSetAndTwoOfOneNameOrAnAmountBeyondReasonRefused() {
        Premium rural = new Premium("Rural post", Money.ofPounds(1250), true);
        assertThat(((EditResult.Applied) new RotaEdit.ChangePremia(List.of(rural)).applyTo(ROTA))
                        .rota()
                        .premia())
                .containsExactly(rural);

        assertThat(refusal(new RotaEdit.ChangePremia(List.of(rural, rural)).applyTo(ROTA)))
                .isEqualTo("file.duplicate-premium");
        assertThat(refusal(new RotaEdit.ChangePremia(List.of(new Premium("Too much", Money.ofPounds(1_000_001), true)))
                        .applyTo(ROTA)))
                .isEqualTo("file.premium-amount");
        assertThat(refusal(new RotaEdit.ChangePremia(List.of(new Premium(" ", Money.ZERO, false))).applyTo(ROTA)))
                .isEqualTo("file.missing-field");
        assertThat(refusal(new RotaEdit.ChangePremia(
                                Collections.nCopies(Premium.MOST_ENTRIES + 1, new Premium("One", Money.ZERO, false)))
                        .applyTo(ROTA)))
                .isEqualTo("file.too-many");
    }

    private static EditResult set(Employment employment) {
        return new RosterEdit.ChangeSlots(
                        List.of(SLOT.withDoctor(Doctor.unknown().withEmployment(employment))))
                .applyTo(ROTA);
    }

    private static String refusal(EditResult result) {
        return ((EditResult.Refused) result).problem().code();
    }

    private static CareerPost post(LocalDate from, LocalDate to) {
        return new CareerPost(from, to, Grade.REGISTRAR, Ratio.ONE, Placement.HOSPITAL, null, null, null);
    }
}
