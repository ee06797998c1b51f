package cymru.rhod.rules.wales2026.credit;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.EvidenceGrade;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Counts the days of service towards one grade. Days that several stretches cover count once, at the highest weight; half a day is
 * rounded in the doctor's favour. Source: calculations, section 2.
 *
 * <p>Worked example: a year of locum work of 364 days counts 182; a doctorate beside the last 100 of them adds 50 more.
 */
final class ServiceCount {

    private final List<ServicePost> posts;

    private ServiceCount(List<ServicePost> posts) {
        this.posts = posts;
    }

    /** @param grade the grade counted for; service in a lower one is left out */
    ServiceCount(Collection<ServicePost> posts, Grade grade) {
        this(posts.stream()
                .filter(post -> post.grade() == null || post.grade().countsTowards(grade))
                .toList());
    }

    /** Returns the stretches that count, with what each adds in the days before a date. */
    List<CreditedPost> before(LocalDate date) {
        long[] counted = new long[posts.size()];
        LocalDate from = null;
        for (LocalDate edge : edgesBefore(date)) {
            if (from != null) {
                int heaviest = heaviestOn(from);
                if (heaviest >= 0) {
                    counted[heaviest] += ChronoUnit.DAYS.between(from, edge);
                }
            }
            from = edge;
        }
        List<CreditedPost> credited = new ArrayList<>();
        for (int index = 0; index < counted.length; index++) {
            ServicePost post = posts.get(index);
            credited.add(new CreditedPost(post, daysBefore(post, date), counted[index], evidence(post)));
        }
        return credited;
    }

    /** Returns the sum, a half day rounded up. */
    static long wholeDays(List<CreditedPost> credited) {
        Ratio sum = credited.stream().map(CreditedPost::creditedDays).reduce(Ratio.ZERO, Ratio::plus);
        return sum.ceiling();
    }

    /**
     * Returns the same count with service in full after the last day that is known, from a date on.
     *
     * @param from the first day that may be added
     */
    ServiceCount goingOnFrom(LocalDate from) {
        LocalDate next = from;
        for (ServicePost post : posts) {
            if (post.to() == null) {
                return this;
            }
            next = post.to().isBefore(next) ? next : post.to().plusDays(1);
        }
        List<ServicePost> goingOn = new ArrayList<>(posts);
        goingOn.add(ServicePost.of(ServiceKind.TRAINING, null, next, null));
        return new ServiceCount(goingOn);
    }

    private NavigableSet<LocalDate> edgesBefore(LocalDate date) {
        NavigableSet<LocalDate> edges = new TreeSet<>();
        for (ServicePost post : posts) {
            edges.add(earlier(post.from(), date));
            edges.add(endExclusive(post, date));
        }
        return edges;
    }

    private int heaviestOn(LocalDate day) {
        int heaviest = -1;
        for (int index = 0; index < posts.size(); index++) {
            if (posts.get(index).covers(day)
                    && (heaviest < 0
                            || posts.get(index)
                                    .weight()
                                    .isMoreThan(posts.get(heaviest).weight()))) {
                heaviest = index;
            }
        }
        return heaviest;
    }

    private static long daysBefore(ServicePost post, LocalDate date) {
        return Math.max(0, ChronoUnit.DAYS.between(post.from(), endExclusive(post, date)));
    }

    private static LocalDate endExclusive(ServicePost post, LocalDate date) {
        return post.to() == null ? date : earlier(post.to().plusDays(1), date);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static EvidenceGrade evidence(ServicePost post) {
        return switch (post.kind()) {
            case MATERNITY, LOCUM, ACADEMIC, DEGREE -> EvidenceGrade.PUBLISHED;
            default -> EvidenceGrade.ASSUMED;
        };
    }
}
