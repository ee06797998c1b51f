package cymru.rhod.report.roster;

import cymru.rhod.domain.rota.Demand;
import java.util.Arrays;
import java.util.OptionalInt;

/** How far one line of the demand is met on each day of the roster. */
public final class CoverLine {

    /** Stands for a day on which the line asks for nobody. */
    private static final int NOT_ASKED = -1;

    private final Demand demand;
    private final int[] present;
    private final int[] vacant;

    CoverLine(Demand demand, int days) {
        this.demand = demand;
        present = new int[days];
        vacant = new int[days];
        Arrays.fill(present, NOT_ASKED);
    }

    public Demand demand() {
        return demand;
    }

    /** Returns how many doctors there are; by the hour the fewest at any minute. Nothing where the line does not ask. */
    public OptionalInt present(int day) {
        return present[day] == NOT_ASKED ? OptionalInt.empty() : OptionalInt.of(present[day]);
    }

    /** Returns how many more there would be if vacant slots were filled. */
    public int vacant(int day) {
        return vacant[day];
    }

    /** Returns how many doctors are missing, 0 where there are enough. */
    public int gap(int day) {
        return present[day] == NOT_ASKED ? 0 : Math.max(0, demand.doctors() - present[day]);
    }

    /** Says whether there are fewer than there must be whoever is away. */
    public boolean isBelowMinimum(int day) {
        return present[day] != NOT_ASKED && present[day] < demand.minimum();
    }

    /** Returns how many doctors there are beyond those wanted. */
    public int surplus(int day) {
        return present[day] == NOT_ASKED ? 0 : Math.max(0, present[day] - demand.doctors());
    }

    void set(int day, int presentDoctors, int vacantDoctors) {
        present[day] = presentDoctors;
        vacant[day] = vacantDoctors;
    }
}
