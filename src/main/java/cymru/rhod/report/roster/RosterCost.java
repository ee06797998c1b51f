package cymru.rhod.report.roster;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.time.Ratio;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the doctors of a roster cost the employer in pay for its dates, before national insurance and pension contributions.
 *
 * @param doctors how many doctors are paid
 * @param vacancies slots without a doctor, not counted
 * @param vacantWeeks weeks of the posts of those slots
 * @param newDeal if all were on the 2002 contract; null where the pay of one is not known
 * @param wales2026 if all were on that of 2026; null likewise
 * @param asContracted each under the contract they are on; null likewise
 */
public record RosterCost(
        int doctors,
        int vacancies,
        Ratio vacantWeeks,
        @Nullable Money newDeal,
        @Nullable Money wales2026,
        @Nullable Money asContracted) {

    /** @param posts one for each slot of the roster, in its order */
    static RosterCost of(Roster roster, List<PostReport> posts) {
        int doctors = 0;
        Ratio vacantWeeks = Ratio.ZERO;
        for (int index = 0; index < posts.size(); index++) {
            if (roster.slots().get(index).doctor() == null) {
                vacantWeeks = vacantWeeks.plus(posts.get(index).post().weeks());
            } else {
                doctors++;
            }
        }
        return new RosterCost(
                doctors,
                posts.size() - doctors,
                vacantWeeks,
                sum(roster, posts, DoctorPay::newDeal),
                sum(roster, posts, DoctorPay::wales2026),
                sum(roster, posts, DoctorPay::own));
    }

    private static @Nullable Money sum(
            Roster roster, List<PostReport> posts, Function<DoctorPay, @Nullable PayOnDates> payOf) {
        Money sum = Money.ZERO;
        for (int index = 0; index < posts.size(); index++) {
            PayOnDates pay = payOf.apply(posts.get(index).pay());
            boolean isFilled = roster.slots().get(index).doctor() != null;
            if (isFilled && pay == null) {
                return null;
            }
            sum = pay == null ? sum : sum.plus(pay.forPost());
        }
        return sum;
    }
}
