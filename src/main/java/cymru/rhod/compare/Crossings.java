package cymru.rhod.compare;

import cymru.rhod.domain.time.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the line of 2026 crosses the steps of 2002, exactly: within a step it is the solution of a linear equation, between
 * two steps the cliff. The line bends at the contracted hours and nowhere else.
 */
final class Crossings {

    private final List<BandStep> steps;
    private final HoursLine line;
    private final Ratio unsocialShare;
    private final Set<Ratio> equalities = new TreeSet<>();
    private final List<Crossing> found = new ArrayList<>();
    private int lastSign;
    private @Nullable Ratio equalSince;

    private Crossings(List<BandStep> steps, HoursLine line, Ratio unsocialShare) {
        this.steps = steps;
        this.line = line;
        this.unsocialShare = unsocialShare;
    }

    static List<Crossing> of(List<BandStep> steps, HoursLine line, Ratio unsocialShare) {
        Crossings crossings = new Crossings(steps, line, unsocialShare);
        crossings.find();
        return List.copyOf(crossings.found);
    }

    private void find() {
        NavigableSet<Ratio> places = new TreeSet<>();
        places.add(line.contractedMinutes());
        for (BandStep step : steps) {
            places.add(step.from());
            places.add(step.to());
            solve(step);
        }
        places.addAll(equalities);
        Ratio first = steps.get(0).from();
        Ratio last = steps.get(steps.size() - 1).to();
        @Nullable Ratio earlier = null;
        for (Ratio place : places.subSet(first, true, last, true)) {
            if (earlier != null) {
                visit(earlier, signAt(between(earlier, place)));
            }
            visit(place, equalities.contains(place) ? 0 : signAt(place));
            earlier = place;
        }
    }

    /** Takes note of the hours within a step at which the line has the height of the step. */
    private void solve(BandStep step) {
        if (step.pay() == null) {
            return;
        }
        Ratio weighted = line.weightedFor(ExactPay.total(step.pay()));
        Ratio contracted = line.contractedMinutes();
        Ratio unsocial = line.unsocialRate().times(unsocialShare);
        Ratio slopeAbove = line.plainRate().plus(unsocial);
        if (!slopeAbove.isZero()) {
            Ratio paidPlain = contracted.times(line.plainRate()).minus(contracted);
            Ratio above = weighted.plus(paidPlain).dividedBy(slopeAbove);
            addEquality(step, above, above.isAtLeast(contracted));
        }
        if (!unsocial.isZero()) {
            Ratio below = weighted.minus(contracted).dividedBy(unsocial);
            addEquality(step, below, below.isLessThan(contracted));
        }
    }

    private void addEquality(BandStep step, Ratio minutes, boolean isOnThisPartOfTheLine) {
        if (isOnThisPartOfTheLine && step.contains(minutes)) {
            equalities.add(minutes);
        }
    }

    /** Returns some minutes between two numbers of them, whole ones if there are. */
    private static Ratio between(Ratio from, Ratio to) {
        Ratio nextWhole = Ratio.of(from.floor() + 1);
        return nextWhole.isLessThan(to) ? nextWhole : from.plus(to).dividedBy(2);
    }

    /** Returns 1 where 2026 pays more, -1 where 2002 does; 0 where they pay the same or one does not pay. */
    private int signAt(Ratio minutes) {
        return steps.stream()
                .filter(step -> step.contains(minutes))
                .findFirst()
                .map(BandStep::pay)
                .map(pay -> line.pay(minutes, minutes.times(unsocialShare)).compareTo(ExactPay.total(pay)))
                .orElse(0);
    }

    /** Goes on to the next sign, which holds at or just after some minutes. */
    private void visit(Ratio minutes, int sign) {
        if (sign == 0) {
            equalSince = equalSince == null ? minutes : equalSince;
            return;
        }
        if (lastSign != 0 && sign != lastSign) {
            found.add(new Crossing(equalSince == null ? minutes : equalSince, equalSince != null, sign > 0));
        }
        lastSign = sign;
        equalSince = null;
    }
}
