package cymru.rhod.edit;

import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What no edit may put into a doctor's employment or the years ahead, in the words in which a file with the same fault is refused. */
final class EmploymentLimits {

    private static final int SHOWN_DECIMALS = 10;

    private final List<Problem> problems = new ArrayList<>();

    private EmploymentLimits() {}

    /** Returns the first problem of an employment. */
    static Optional<Problem> of(String place, Employment employment) {
        EmploymentLimits limits = new EmploymentLimits();
        limits.check(place, employment);
        return limits.problems.stream().findFirst();
    }

    /** Returns the first problem of the years ahead. */
    static Optional<Problem> of(Outlook outlook) {
        EmploymentLimits limits = new EmploymentLimits();
        limits.check(outlook);
        return limits.problems.stream().findFirst();
    }

    private void check(String place, Employment employment) {
        checkCount(place + "posts", employment.posts().size(), Employment.MOST_ENTRIES);
        checkCount(place + "lateStays", employment.lateStays().size(), Employment.MOST_ENTRIES);
        int position = 0;
        for (ServicePost post : employment.posts()) {
            position++;
            check(place + "posts, " + position, post);
        }
        position = 0;
        for (LateStay stay : employment.lateStays()) {
            position++;
            checkDate(place + "lateStays, " + position + ", date", stay.date());
        }
        checkOffered(place + "offered", employment.offered());
        checkDate(place + "completion", employment.completion());
        if (employment.protection() != null) {
            check(place + "protection, ", employment.protection());
        }
    }

    private void checkOffered(String place, List<OfferedPay> offered) {
        checkCount(place, offered.size(), OfferedPay.MOST_ENTRIES);
        Set<String> lines = new HashSet<>();
        int position = 0;
        for (OfferedPay one : offered) {
            position++;
            if (one.line().isBlank()) {
                refuse("file.missing-field", place + ", " + position + ", line");
            }
            if (!lines.add(one.line())) {
                refuse("file.duplicate-line", place + ", " + position + ", line", one.line());
            }
            check(place + ", " + position + ", amount", Ratio.of(one.amount().pounds()), Protection::isPay, "file.pay");
        }
    }

    private void check(String place, ServicePost post) {
        checkDates(place, post.from(), post.to());
        Ratio weight = post.decidedWeight();
        if (weight != null && !post.kind().weights().contains(weight)) {
            refuse(
                    "file.service-weight-of-kind",
                    place + ", weight",
                    shown(weight),
                    post.kind().code(),
                    post.kind().weights().stream().map(EmploymentLimits::shown).collect(Collectors.joining(", ")));
        }
    }

    private void check(String place, Protection protection) {
        checkDate(place + "date", protection.date());
        checkDate(place + "claimedFrom", protection.claimedFrom());
        checkDate(place + "terms, until", protection.terms().until());
        if (protection.totalPay() != null) {
            check(place + "totalPay", Ratio.of(protection.totalPay().pounds()), Protection::isPay, "file.pay");
        }
        check(place + "share", protection.share(), RotaSettings::isShare, "file.share");
    }

    private void check(Outlook outlook) {
        checkCount("assumedAwards", outlook.assumedAwards().size(), Outlook.MOST_ENTRIES);
        checkCount("career", outlook.career().size(), Outlook.MOST_ENTRIES);
        LocalDate before = null;
        for (AssumedAward award : outlook.assumedAwards()) {
            checkDate("assumedAwards, from", award.from());
            check("assumedAwards, percent", award.percent(), AssumedAward::isPercent, "file.award-percent");
            if (before != null && !award.from().isAfter(before)) {
                refuse("file.duplicate-award", "assumedAwards", Problem.date(award.from()));
            }
            before = award.from();
        }
        LocalDate end = null;
        for (CareerPost post : outlook.career()) {
            checkDates("career", post.from(), post.to());
            check("career, share", post.share(), RotaSettings::isShare, "file.share");
            checkHours(post);
            if (end != null && !post.from().isAfter(end)) {
                refuse("file.career-overlap", "career", Problem.date(post.from()), Problem.date(end));
            }
            end = post.to();
        }
    }

    private void checkHours(CareerPost post) {
        Long hours = post.hours();
        Long outOfHours = post.outOfHours();
        if (hours != null && (hours < 0 || hours > Minutes.PER_WEEK)) {
            refuse("file.length", "career, hours", Minutes.asHours(hours), Minutes.asHours(Minutes.PER_WEEK));
        }
        if (outOfHours != null && (hours == null || outOfHours > hours)) {
            refuse(
                    "file.more-out-of-hours",
                    "career, outOfHours",
                    Minutes.asHours(outOfHours),
                    Minutes.asHours(hours == null ? 0 : hours));
        }
    }

    private void checkDates(String place, LocalDate from, @Nullable LocalDate to) {
        checkDate(place + ", from", from);
        checkDate(place + ", to", to);
        if (to != null && to.isBefore(from)) {
            refuse("file.post-ends-first", place + ", to", Problem.date(to), Problem.date(from));
        }
    }

    private void checkDate(String place, @Nullable LocalDate date) {
        if (date != null && !Roster.isDate(date)) {
            refuse("file.date", place, date.toString());
        }
    }

    private void checkCount(String place, int count, int most) {
        if (count > most) {
            refuse("file.too-many", place, Integer.toString(count), Integer.toString(most));
        }
    }

    private void check(String place, Ratio number, Predicate<Ratio> limits, String code) {
        if (!limits.test(number)) {
            refuse(code, place, shown(number));
        } else if (!number.hasAtMostDecimals(RotaSettings.MOST_DECIMALS)) {
            refuse("file.decimals", place, shown(number), Integer.toString(RotaSettings.MOST_DECIMALS));
        }
    }

    private static String shown(Ratio number) {
        return number.toDecimal(SHOWN_DECIMALS).stripTrailingZeros().toPlainString();
    }

    private void refuse(String code, String place, String... arguments) {
        problems.add(Problem.of(code, place, arguments));
    }
}
