package cymru.rhod.report.roster;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works out how fairly the numbers of a roster are spread over its slots. Vacant ones count as full time. */
final class Fairness {

    private final Roster roster;
    private final List<PostReport> posts;

    /** @param posts one for each slot of the roster, in its order */
    Fairness(Roster roster, List<PostReport> posts) {
        this.roster = roster;
        this.posts = posts;
    }

    /** Returns a line for each measure, and one for each shift type that anybody works. */
    List<FairnessLine> lines(Collection<String> shiftCodes) {
        List<FairnessLine> lines = new ArrayList<>();
        for (FairnessMeasure measure : FairnessMeasure.values()) {
            add(lines, measure, null, measure.unit(), measure.isCounted(), measure::of);
        }
        for (String code : shiftCodes) {
            if (posts.stream().anyMatch(post -> post.tally().duties(code) > 0)) {
                add(
                        lines,
                        null,
                        code,
                        Unit.COUNT,
                        true,
                        post -> Ratio.of(post.tally().duties(code)));
            }
        }
        return lines;
    }

    private void add(
            List<FairnessLine> lines,
            @Nullable FairnessMeasure measure,
            @Nullable String shift,
            Unit unit,
            boolean isCounted,
            Function<PostReport, @Nullable Ratio> valueOf) {
        List<FairnessLine.Standing> standings = new ArrayList<>();
        Ratio mean = mean(posts, isCounted, valueOf);
        if (mean == null) {
            return;
        }
        boolean isWithinGrade = measure != null && measure.isWithinGrade();
        Ratio lowest = null;
        Ratio highest = null;
        List<Slot> slots = roster.slots();
        for (int index = 0; index < posts.size(); index++) {
            PostReport post = posts.get(index);
            Ratio value = valueOf.apply(post);
            if (value == null) {
                continue;
            }
            Ratio weight = isCounted ? post.share().times(lengthOf(post)) : post.share();
            Ratio asFullTime = value.dividedBy(weight);
            lowest = lowest == null ? asFullTime : lowest.min(asFullTime);
            highest = highest == null ? asFullTime : highest.max(asFullTime);
            Ratio fair = isWithinGrade ? mean(ofGrade(grade(post)), isCounted, valueOf) : mean;
            standings.add(new FairnessLine.Standing(
                    slots.get(index).id(), value, Objects.requireNonNull(fair).times(weight), asFullTime));
        }
        if (lowest != null && highest != null) {
            lines.add(new FairnessLine(measure, shift, unit, mean, lowest, highest, standings));
        }
    }

    /** Returns the mean of a full-timer in the whole roster; null where nobody has the number. */
    private @Nullable Ratio mean(
            Collection<PostReport> of, boolean isCounted, Function<PostReport, @Nullable Ratio> valueOf) {
        Ratio sum = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        for (PostReport post : of) {
            Ratio value = valueOf.apply(post);
            if (value != null) {
                // An average counts for as long as the post lasts; what is counted does so by itself.
                Ratio length = lengthOf(post);
                sum = sum.plus(isCounted ? value : value.times(length));
                weights = weights.plus(post.share().times(length));
            }
        }
        return weights.isZero() ? null : sum.dividedBy(weights);
    }

    private List<PostReport> ofGrade(@Nullable Grade grade) {
        return posts.stream().filter(post -> grade(post) == grade).toList();
    }

    private static @Nullable Grade grade(PostReport post) {
        Doctor doctor = post.slot().doctor();
        return doctor == null ? null : doctor.grade();
    }

    /** Returns the part of the roster's days that a post covers. */
    private Ratio lengthOf(PostReport post) {
        return Ratio.of(post.post().days(), roster.days());
    }
}
