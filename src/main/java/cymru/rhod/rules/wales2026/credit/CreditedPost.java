package cymru.rhod.rules.wales2026.credit;

import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.EvidenceGrade;

/**
 * What one stretch of service adds to a doctor's credit before a date.
 *
 * @param days its days before the date
 * @param countedDays those of them that no stretch of a higher weight covers too
 * @param grade how well the weight of its kind is known
 */
public record CreditedPost(ServicePost post, long days, long countedDays, EvidenceGrade grade) {

    /** Returns the days it adds; halves where the weight is a half. */
    public Ratio creditedDays() {
        return post.weight().times(countedDays);
    }
}
