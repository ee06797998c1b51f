package cymru.rhod.domain.people;

import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a doctor's service, for counting increments.
 *
 * @param grade the grade it was served in; null for the doctor's present grade, and where a kind has none, as a doctorate
 * @param from the first day
 * @param to the last day; null where it goes on
 * @param decidedWeight the share of it that counts by the employer's decision, one of the kind's; null for the standard one
 */
public record ServicePost(
        ServiceKind kind,
        @Nullable Grade grade,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Ratio decidedWeight) {

    /** Returns a stretch that counts by the standard of its kind. */
    public static ServicePost of(ServiceKind kind, @Nullable Grade grade, LocalDate from, @Nullable LocalDate to) {
        return new ServicePost(kind, grade, from, to, null);
    }

    /** Returns the share of its days that counts: 0, a half or 1. */
    public Ratio weight() {
        return Objects.requireNonNullElse(decidedWeight, kind.standardWeight());
    }

    /** Says whether a day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
