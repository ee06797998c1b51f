package cymru.rhod.io.project;

import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.json.Entries;
import cymru.rhod.io.json.FieldReader;
import cymru.rhod.io.json.ProblemList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the user expects of the years ahead: pay awards and posts. */
final class OutlookReader {

    private final ProblemList problems;
    private final DateReader dates;
    private final PostReader posts;

    OutlookReader(ProblemList problems) {
        this.problems = problems;
        dates = new DateReader(problems);
        posts = new PostReader(problems);
    }

    Outlook read(FieldReader rota) {
        List<AssumedAward> awards = Entries.of(
                        rota, "assumedAwards", RotaFields.ASSUMED_AWARD, Outlook.MOST_ENTRIES, problems, this::award)
                .stream()
                .sorted(Comparator.comparing(AssumedAward::from))
                .toList();
        for (int next = 1; next < awards.size(); next++) {
            LocalDate from = awards.get(next).from();
            if (from.equals(awards.get(next - 1).from())) {
                problems.add("file.duplicate-award", rota.place("assumedAwards"), Problem.date(from));
            }
        }
        List<CareerPost> career =
                Entries.of(rota, "career", RotaFields.CAREER_POST, Outlook.MOST_ENTRIES, problems, this::post).stream()
                        .sorted(Comparator.comparing(CareerPost::from))
                        .toList();
        for (int next = 1; next < career.size(); next++) {
            CareerPost earlier = career.get(next - 1);
            if (!career.get(next).from().isAfter(earlier.to())) {
                problems.add(
                        "file.career-overlap",
                        rota.place("career"),
                        Problem.date(career.get(next).from()),
                        Problem.date(earlier.to()));
            }
        }
        return new Outlook(awards, career);
    }

    private @Nullable AssumedAward award(FieldReader fields) {
        LocalDate from = dates.require(fields, "from");
        fields.require("percent");
        Ratio percent = fields.decimal("percent", "file.award-percent", AssumedAward::isPercent);
        return from == null || percent == null ? null : new AssumedAward(from, percent);
    }

    private @Nullable CareerPost post(FieldReader fields) {
        LocalDate from = dates.require(fields, "from");
        LocalDate to = dates.require(fields, "to");
        fields.require("grade");
        Grade grade = posts.grade(fields);
        Ratio share = posts.share(fields);
        Placement placement = posts.placement(fields);
        String band = Entries.choice(fields, "band", CareerPost.BANDS);
        Long hours = fields.length("hours", Minutes.PER_WEEK);
        Long outOfHours = fields.length("outOfHours", Minutes.PER_WEEK);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("file.post-ends-first", fields.place("to"), Problem.date(to), Problem.date(from));
        }
        // Hours that cannot be read have a problem of their own.
        boolean isComparable = hours != null || fields.value("hours") == null;
        if (outOfHours != null && isComparable && (hours == null || outOfHours > hours)) {
            problems.add(
                    "file.more-out-of-hours",
                    fields.place("outOfHours"),
                    Minutes.asHours(outOfHours),
                    Minutes.asHours(hours == null ? 0 : hours));
        }
        return from == null || to == null || grade == null
                ? null
                : new CareerPost(from, to, grade, share, placement, band, hours, outOfHours);
    }
}
