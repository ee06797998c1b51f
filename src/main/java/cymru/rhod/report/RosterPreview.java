package cymru.rhod.report;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.roster.CoverGap;
import cymru.rhod.report.roster.FairnessMeasure;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.report.roster.RosterWarning;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change of the roster would do, before it is made: the doctors it touches before and after, the cover, and what there is
 * to warn of. It holds no sentence.
 *
 * @param changed the slots whose days, doctor or dates differ, in the order of the roster
 * @param newGaps days on which doctors are missing now and were not, or more than before
 * @param closedGaps days on which as many are no longer missing
 * @param newWarnings warnings there were not before
 * @param leave what becomes of the leave of those of the changed slots whose leave differs
 */
public record RosterPreview(
        List<SlotChange> changed,
        List<CoverGap> newGaps,
        List<CoverGap> closedGaps,
        List<RosterWarning> newWarnings,
        List<LeaveChange> leave) {

    /**
     * A number that a change leaves higher or lower for somebody.
     *
     * @param difference after minus before, in the measure's unit
     */
    public record Imbalance(String slotId, FairnessMeasure measure, Ratio difference) {}

    public RosterPreview {
        changed = List.copyOf(changed);
        newGaps = List.copyOf(newGaps);
        closedGaps = List.copyOf(closedGaps);
        newWarnings = List.copyOf(newWarnings);
        leave = List.copyOf(leave);
    }

    /** Compares two reports of rosters; one without a roster has nothing to compare. */
    public static RosterPreview between(RotaReport before, RotaReport after) {
        RosterReport earlier = before.roster();
        RosterReport later = after.roster();
        if (earlier == null || later == null) {
            return new RosterPreview(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        List<CoverGap> gapsBefore = earlier.cover().gaps();
        List<CoverGap> gapsAfter = later.cover().gaps();
        List<SlotChange> changed = SlotChange.between(before, after).stream()
                .filter(SlotChange::isOfSlot)
                .toList();
        return new RosterPreview(
                changed,
                worse(gapsAfter, gapsBefore),
                worse(gapsBefore, gapsAfter),
                later.warnings().stream()
                        .filter(warning -> !earlier.warnings().contains(warning))
                        .toList(),
                changed.stream()
                        .flatMap(change -> LeaveChange.of(change, earlier, later).stream())
                        .toList());
    }

    /**
     * Returns what a swap leaves unequal: every number of the doctors touched that is not what it was. It is of equal value to all
     * of them where there is none.
     */
    public List<Imbalance> imbalances() {
        List<Imbalance> imbalances = new ArrayList<>();
        for (SlotChange change : changed) {
            for (FairnessMeasure measure : FairnessMeasure.values()) {
                Ratio difference = change.difference(measure);
                if (difference != null && !difference.isZero()) {
                    imbalances.add(new Imbalance(change.after().slot().id(), measure, difference));
                }
            }
        }
        return imbalances;
    }

    /** Returns the gaps that are not in other ones, or are wider there. */
    private static List<CoverGap> worse(List<CoverGap> gaps, List<CoverGap> others) {
        return gaps.stream()
                .filter(gap -> others.stream()
                        .noneMatch(other -> other.date().equals(gap.date())
                                && other.demand().equals(gap.demand())
                                && other.present() <= gap.present()))
                .toList();
    }
}
