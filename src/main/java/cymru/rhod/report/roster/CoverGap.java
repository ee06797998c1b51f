package cymru.rhod.report.roster;

import cymru.rhod.domain.rota.Demand;
import java.time.LocalDate;

/**
 * A day on which doctors are missing.
 *
 * @param present how many there are
 * @param vacant how many more there would be if vacant slots were filled
 */
public record CoverGap(LocalDate date, Demand demand, int present, int vacant) {

    public int missing() {
        return demand.doctors() - present;
    }

    public boolean isBelowMinimum() {
        return present < demand.minimum();
    }
}
