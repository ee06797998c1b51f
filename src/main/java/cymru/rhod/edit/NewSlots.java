package cymru.rhod.edit;

import cymru.rhod.domain.roster.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes vacant slots with ids, names and start weeks that fit beside those there are. */
final class NewSlots {

    private NewSlots() {}

    /** Returns new slots, each numbered on from the last and starting in the pattern week in which fewest slots start. */
    static List<Slot> beside(List<Slot> present, int count, String name, int patternWeeks) {
        Set<String> taken = new HashSet<>();
        int[] starting = new int[patternWeeks];
        for (Slot slot : present) {
            taken.add(slot.id());
            taken.add(slot.name());
            starting[slot.startWeek() - 1]++;
        }
        List<Slot> made = new ArrayList<>();
        int number = 0;
        while (made.size() < count) {
            number++;
            Slot slot = Slot.of("s" + number, name + " " + number, 1 + fewest(starting));
            if (!taken.contains(slot.id()) && !taken.contains(slot.name())) {
                starting[slot.startWeek() - 1]++;
                made.add(slot);
            }
        }
        return made;
    }

    private static int fewest(int[] starting) {
        int week = 0;
        for (int other = 1; other < starting.length; other++) {
            if (starting[other] < starting[week]) {
                week = other;
            }
        }
        return week;
    }
}
