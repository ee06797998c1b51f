package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The paid breaks that each shift type needs: one in a shift longer than one limit, two in one longer than another, three in a long night.
 * A rota does not show breaks, so the rule tells what is due and judges nothing. Source: england-2016, section 3; wales-2026, section 10,
 * row 16.
 *
 * <p>Worked example: 5:00 needs none, 5:01 one, 9:01 two, a night of 12:00 three.
 */
public record BreaksNeeded(
        RuleId id,
        FigureId one,
        FigureId two,
        FigureId threeAtNight,
        FigureId nightWork,
        FigureId length,
        Provenance provenance)
        implements RosteringRule {

    @Override
    public RuleResult check(Shifts shifts, Figures figures) {
        List<List<String>> codes = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<ShiftType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Duty duty : shifts.measures().cycle().duties()) {
            ShiftType shift = duty.shift();
            if (!shift.isNonResidentOnCall() && seen.add(shift)) {
                int breaks = breaks(shift, figures);
                if (breaks > 0) {
                    codes.get(breaks - 1).add(shift.code());
                }
            }
        }
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument.Amount(figures.get(length).quantity()));
        codes.forEach(group -> arguments.add(
                group.isEmpty()
                        ? new Argument.Message("breaks.no-shift")
                        : new Argument.Verbatim(String.join(", ", group))));
        return new RuleResult(
                id,
                Verdict.NOT_CHECKED,
                provenance,
                new Reason.Assumed("breaks-needed", arguments, "england-2016, section 3"));
    }

    /** Returns how many breaks a shift needs. */
    int breaks(ShiftType shift, Figures figures) {
        long minutes = shift.lengthMinutes();
        Interval time = new Interval(shift.startMinute(), shift.startMinute() + minutes);
        if (minutes >= figures.value(threeAtNight).rounded()
                && Shifts.isNight(time, figures.value(nightWork).rounded())) {
            return 3;
        }
        if (minutes > figures.value(two).rounded()) {
            return 2;
        }
        return minutes > figures.value(one).rounded() ? 1 : 0;
    }
}
