package cymru.rhod.domain.people;

import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of a career that is looked ahead to. What is null of its rota is taken from the rota of the same file.
 *
 * @param from the first day
 * @param to the last day
 * @param share of full time, above 0 and at most 1
 * @param band the band under the 2002 contract, one of {@link #BANDS}
 * @param hours average weekly hours in minutes
 * @param outOfHours those of them outside Monday to Friday 07:00 to 19:00, in minutes
 */
public record CareerPost(
        LocalDate from,
        LocalDate to,
        Grade grade,
        Ratio share,
        Placement placement,
        @Nullable String band,
        @Nullable Long hours,
        @Nullable Long outOfHours) {

    public static final List<String> BANDS = List.of("none", "1A", "1B", "1C", "2A", "2B", "3", "FA", "FB", "FC");
}
