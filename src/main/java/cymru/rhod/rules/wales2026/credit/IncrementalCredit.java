package cymru.rhod.rules.wales2026.credit;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The years of service that count for a doctor's pay on a date, and the points they give. The notional start is as many days before
 * the date as are credited; its day and month are the incremental date, 29 February being taken as 1 March. The 2002 scale steps on
 * each incremental date up to its top, the registrar's scale of 2026 on every second one. Source: calculations, section 2.
 *
 * <p>Worked example: core trainee from 5 August 2020 to 2 August 2022, locum registrar to 1 August 2023 at half weight, registrar
 * since, a year of maternity leave among it. Uncredited are 182 days, so the notional start is 3 February 2021: on 5 August 2026
 * 5 years, point 5 and Registrar 3; on 3 February 2027 6 years, point 6 and Registrar 4.
 *
 * @param date the date it is worked out for; service on the date itself does not count yet
 * @param posts the service that counts towards the grade, each with its days
 * @param creditedDays whole days
 * @param incrementalStart the notional start, 29 February taken as 1 March; each anniversary adds a year
 * @param years whole years credited
 * @param point2002 the point of the 2002 scale
 * @param step2026 1 to 5 of the registrar's scale; null for foundation doctors, who have one point, and where the year has no scale
 * @param nextYear the next incremental date, if service goes on; null where it never comes
 * @param next2002 when the 2002 point next rises; null at the top
 * @param next2026 when the step of 2026 next rises; null at the top and where there is no step
 */
public record IncrementalCredit(
        LocalDate date,
        Grade grade,
        List<CreditedPost> posts,
        long creditedDays,
        LocalDate incrementalStart,
        int years,
        int point2002,
        @Nullable Integer step2026,
        @Nullable LocalDate nextYear,
        @Nullable LocalDate next2002,
        @Nullable LocalDate next2026,
        Reason reason) {

    public static final RuleId RULE = new RuleId(Contract.WALES_2026, "incremental-credit");

    /** A service that grows so slowly that the next year lies further ahead than this is taken as standing still. */
    private static final int YEARS_AHEAD = 60;

    public IncrementalCredit {
        posts = List.copyOf(posts);
    }

    /**
     * Works it out for a date.
     *
     * @param service earlier, present and expected service; what follows its last day is taken to count in full
     * @param grade the grade whose scale the doctor is on
     */
    public static IncrementalCredit on(LocalDate date, Collection<ServicePost> service, Grade grade, Figures figures) {
        return new Working(date, new ServiceCount(service, grade), grade, figures).result();
    }

    private record Working(LocalDate date, ServiceCount count, Grade grade, Figures figures) {

        IncrementalCredit result() {
            List<CreditedPost> posts = count.before(date);
            long days = ServiceCount.wholeDays(posts);
            LocalDate start = incrementalStart(date, days);
            int years = years(start, date);
            int point = Math.min(grade.topPoint(), years);
            Integer step = step(years);
            return new IncrementalCredit(
                    date,
                    grade,
                    posts,
                    days,
                    start,
                    years,
                    point,
                    step,
                    next(years, later -> true),
                    next(years, later -> Math.min(grade.topPoint(), later) > point),
                    step == null ? null : next(years, later -> rises(step, later)),
                    reason(posts, start, years, point, step));
        }

        private @Nullable Integer step(int years) {
            return grade.hasServiceScale2026()
                    ? figures.find(Wales2026Figures.YEARS_PER_STEP)
                            .map(figure -> Wales2026Figures.registrarStep(
                                    years, figure.value().rounded()))
                            .orElse(null)
                    : null;
        }

        private boolean rises(int step, int laterYears) {
            Integer later = step(laterYears);
            return later != null && later > step;
        }

        /** Returns the first incremental date after the date on which the years have come to a number that is asked for. */
        private @Nullable LocalDate next(int years, IntPredicate asked) {
            int wanted = years + 1;
            while (!asked.test(wanted)) {
                wanted++;
                if (wanted > years + YEARS_AHEAD) {
                    return null;
                }
            }
            ServiceCount goingOn = count.goingOnFrom(date);
            LocalDate end = date.plusYears(YEARS_AHEAD);
            LocalDate candidate = date;
            while (candidate.isBefore(end)) {
                LocalDate start = incrementalStart(candidate, ServiceCount.wholeDays(goingOn.before(candidate)));
                if (years(start, candidate) >= wanted) {
                    return candidate;
                }
                candidate = start.plusYears(wanted);
            }
            return null;
        }

        private Reason reason(List<CreditedPost> posts, LocalDate start, int years, int point, @Nullable Integer step) {
            List<Reason> from = new ArrayList<>();
            for (CreditedPost post : posts) {
                from.add(Reason.Measured.of("measure.credited-service", Quantity.days(wholeDays(post)))
                        .with(
                                new Argument.Message(
                                        "service-kind." + post.post().kind().code()),
                                new Argument.Date(post.post().from()),
                                new Argument.Amount(Quantity.days(post.days())),
                                new Argument.Amount(
                                        Quantity.fraction(post.post().weight()))));
            }
            return new Reason.Measured(
                    RULE.id(),
                    Quantity.count(years),
                    List.of(
                            new Argument.Date(start),
                            new Argument.Verbatim(Integer.toString(point)),
                            step == null
                                    ? new Argument.Message("career.one-point")
                                    : new Argument.Message("career.registrar." + step)),
                    step == null ? List.of() : List.of(figures.get(Wales2026Figures.YEARS_PER_STEP)),
                    List.of(),
                    from);
        }

        private static long wholeDays(CreditedPost post) {
            return ServiceCount.wholeDays(List.of(post));
        }

        private static LocalDate incrementalStart(LocalDate date, long days) {
            LocalDate notional = date.minusDays(days);
            boolean isLeapDay = notional.getMonth() == Month.FEBRUARY && notional.getDayOfMonth() == 29;
            return isLeapDay ? notional.plusDays(1) : notional;
        }

        private static int years(LocalDate start, LocalDate date) {
            return (int) Math.max(0, ChronoUnit.YEARS.between(start, date));
        }
    }
}
