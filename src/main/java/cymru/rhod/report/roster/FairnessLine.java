package cymru.rhod.report.roster;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fairly one number is spread over the slots. Each is held against its fair share: the mean of all, by the share of full time
 * and, for what is counted, by the days of the post; so a doctor of 80 % has four fifths of a full-timer's nights as target. Pay is
 * held against the mean of the same grade alone ({@link FairnessMeasure#isWithinGrade}); its mean, lowest and highest are of all.
 *
 * <p>Worked example: two full-timers with 10 and 14 nights and one of 80 % with 4 in the same weeks: 28 nights by 2.8 doctors are
 * 10 each; the targets are 10, 10 and 8, the deviations 0, +4 and -4, and the spread, as if all were full time, is from 5 to 14.
 *
 * @param measure null for a shift type
 * @param shift the code of a shift type whose duties are counted; null for a measure
 * @param mean of a full-timer in the whole roster
 * @param lowest the lowest of the standings, as if full time in the whole roster
 * @param highest the highest of them
 * @param standings in the order of the slots; those without the number left out
 */
public record FairnessLine(
        @Nullable FairnessMeasure measure,
        @Nullable String shift,
        Unit unit,
        Ratio mean,
        Ratio lowest,
        Ratio highest,
        List<Standing> standings) {

    public FairnessLine {
        standings = List.copyOf(standings);
    }

    /**
     * Where one slot stands.
     *
     * @param value its own number
     * @param target its fair share
     * @param asFullTime the number as if full time in the whole roster, comparable between slots
     */
    public record Standing(String slotId, Ratio value, Ratio target, Ratio asFullTime) {

        /** Returns how much more the slot has than its share; less is negative. */
        public Ratio deviation() {
            return value.minus(target);
        }
    }

    /** Returns highest minus lowest. */
    public Ratio spread() {
        return highest.minus(lowest);
    }

    /** Returns the slot furthest from its fair share, the first of several; nothing where all have it exactly. */
    public Optional<Standing> furthest() {
        return standings.stream()
                .filter(standing -> !standing.deviation().isZero())
                .max(Comparator.comparing(standing -> standing.deviation().abs()));
    }

    /** Returns where a slot stands, if it has the number. */
    public Optional<Standing> of(String slotId) {
        return standings.stream()
                .filter(standing -> standing.slotId().equals(slotId))
                .findFirst();
    }
}
