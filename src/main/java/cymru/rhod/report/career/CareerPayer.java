package cymru.rhod.report.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.AwardedFigures;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import cymru.rhod.rules.wales2026.protection.PayProtection;
import cymru.rhod.rules.wales2026.protection.PaySegment;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import cymru.rhod.rules.wales2026.protection.ProtectionClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a career pays. Posts are cut at every 1 April, award, incremental date, at the first day of each of the user's own figures and at the transfer; a year's pay is paid in
 * twelfths, a part of a month by its days. Scales after the newest that are known rise by the assumed awards alone. A post of another
 * grade than the one before, from the first day of the contract on, is a new appointment on the contract of 2026 (ruling 51). Source:
 * calculations, sections 1 and 2.
 */
public final class CareerPayer {

    private static final Set<String> BASIC_AND_HOURS = Set.of("basic", "additional-hours", "out-of-hours", "nroc-work");

    private final CareerInputs inputs;
    private final FigureTable known;
    private final FigureTable figures;
    private final List<ServicePost> service;
    private final @Nullable LocalDate moves;

    private CareerPayer(CareerInputs inputs, FigureTable figures) {
        this.inputs = inputs;
        this.known = figures;
        this.figures = AwardedFigures.with(figures, inputs.awards());
        this.service = service();
        this.moves = moves();
    }

    /** Works out a career; one without posts has no years. */
    public static CareerPay pay(CareerInputs inputs, FigureTable figures) {
        return new CareerPayer(inputs, figures).pay();
    }

    private CareerPay pay() {
        List<CareerStretch> stretches = new ArrayList<>();
        inputs.posts().forEach(post -> addStretches(post, stretches));
        Protection protection = protection(stretches);
        List<ProtectedMonth> months =
                protection == null ? List.of() : PayProtection.months(protection, segments(stretches), inputs.awards());
        return new CareerPay(
                stretches, new CareerYears(stretches, months).all(), months, floors(), assumed(protection));
    }

    /** Earlier service with the posts themselves, which count in full. */
    private List<ServicePost> service() {
        List<ServicePost> all = new ArrayList<>(inputs.service());
        Integer years = inputs.serviceYears();
        if (all.isEmpty() && years != null && years > 0 && !inputs.posts().isEmpty()) {
            LocalDate first = inputs.posts().get(0).from();
            all.add(ServicePost.of(ServiceKind.TRAINING, null, first.minusYears(years), first.minusDays(1)));
        }
        inputs.posts()
                .forEach(post -> all.add(ServicePost.of(ServiceKind.TRAINING, post.grade(), post.from(), post.to())));
        return all;
    }

    private @Nullable LocalDate moves() {
        LocalDate moves = inputs.transfer();
        for (int next = 1; next < inputs.posts().size(); next++) {
            CareerPost post = inputs.posts().get(next);
            boolean isNewProgramme =
                    post.grade() != inputs.posts().get(next - 1).grade()
                            && !post.from().isBefore(Wales2026Rules.FIRST_DAY);
            if (isNewProgramme && (moves == null || post.from().isBefore(moves))) {
                moves = post.from();
            }
        }
        return moves;
    }

    private void addStretches(CareerPost post, List<CareerStretch> stretches) {
        LocalDate from = post.from();
        while (!from.isAfter(post.to())) {
            Figures inForce = figures.on(from);
            IncrementalCredit credit = IncrementalCredit.on(from, service, post.grade(), inForce);
            LocalDate to = lastDay(from, post, credit);
            StretchPay pay = new StretchPay(post, inputs.ownRota(), inForce);
            stretches.add(new CareerStretch(
                    post,
                    from,
                    to,
                    credit,
                    pay.newDeal(credit.point2002()).orElse(null),
                    pay.wales2026(credit.years()).orElse(null),
                    moves != null && !from.isBefore(moves)));
            from = to.plusDays(1);
        }
    }

    private LocalDate lastDay(LocalDate from, CareerPost post, IncrementalCredit credit) {
        LocalDate last = earlier(post.to(), PayYear.on(from).lastDay());
        List<LocalDate> changes = new ArrayList<>(figures.ownFrom());
        inputs.awards().forEach(award -> changes.add(award.from()));
        if (moves != null) {
            changes.add(moves);
        }
        if (credit.nextYear() != null) {
            changes.add(credit.nextYear());
        }
        for (LocalDate change : changes) {
            if (change.isAfter(from)) {
                last = earlier(last, change.minusDays(1));
            }
        }
        return last;
    }

    private static List<PaySegment> segments(List<CareerStretch> stretches) {
        List<PaySegment> segments = new ArrayList<>();
        for (CareerStretch stretch : stretches) {
            Pay pay = stretch.wales2026();
            if (stretch.movedOn() && pay != null) {
                segments.add(new PaySegment(
                        stretch.from(),
                        stretch.to(),
                        stretch.post().share(),
                        pounds(pay.annualPay()),
                        basicAndHours(pay)));
            }
        }
        return segments;
    }

    private static Ratio basicAndHours(Pay pay) {
        return pounds(pay.lines().stream()
                .filter(line -> BASIC_AND_HOURS.contains(line.id()))
                .map(line -> line.amount())
                .reduce(Money.ZERO, Money::plus));
    }

    private static Ratio pounds(Money money) {
        return Ratio.of(money.pence(), 100);
    }

    /** Returns the protection at the transfer; where its pay was not typed, by the post of the day before. */
    private @Nullable Protection protection(List<CareerStretch> stretches) {
        Protection given = inputs.protection();
        if (given == null || moves == null) {
            return null;
        }
        LocalDate dayBefore = moves.minusDays(1);
        Money pay = given.date().equals(moves) ? given.totalPay() : null;
        Ratio share = given.share();
        if (pay == null) {
            for (CareerStretch stretch : stretches) {
                if (!dayBefore.isBefore(stretch.from()) && !dayBefore.isAfter(stretch.to())) {
                    pay = stretch.newDeal() == null ? null : stretch.newDeal().annualPay();
                    share = stretch.post().share();
                }
            }
        }
        return new Protection(
                moves, pay, share, given.band(), given.implementation(), given.claimedFrom(), given.terms());
    }

    /** The floor depends on the placement of the day before, so every placement of the year before is shown. */
    private List<PlacementFloor> floors() {
        if (moves == null) {
            return List.of();
        }
        LocalDate dayBefore = moves.minusDays(1);
        Figures inForce = figures.on(dayBefore);
        List<PlacementFloor> floors = new ArrayList<>();
        for (CareerPost post : inputs.posts()) {
            if (post.from().isBefore(moves)
                    && post.to().isAfter(moves.minusYears(1).minusDays(1))) {
                int point = IncrementalCredit.on(dayBefore, service, post.grade(), inForce)
                        .point2002();
                new StretchPay(post, inputs.ownRota(), inForce)
                        .newDeal(point)
                        .ifPresent(pay -> floors.add(new PlacementFloor(post, pay.annualPay())));
            }
        }
        return floors;
    }

    private List<Reason.Assumed> assumed(@Nullable Protection protection) {
        List<Reason.Assumed> assumed = new ArrayList<>();
        if (inputs.posts().isEmpty()) {
            return assumed;
        }
        PayYear newest = known.payYears().last();
        PayYear last = PayYear.on(inputs.posts().get(inputs.posts().size() - 1).to());
        if (last.compareTo(newest) > 0) {
            boolean isRaised = inputs.awards().stream().map(AssumedAward::from).anyMatch(newest.firstDay()::isBefore);
            assumed.add(
                    isRaised
                            ? Reason.Assumed.of("career-awards", "ruling 40", new Argument.Verbatim(newest.toString()))
                            : Reason.Assumed.of(
                                    "career-scales-held", "ruling 47", new Argument.Verbatim(newest.toString())));
        }
        if (inputs.service().isEmpty()) {
            assumed.add(Reason.Assumed.of("career-service", "calculations, section 2"));
        }
        boolean hasPremia = !inputs.ownRota().premia().isEmpty();
        if (hasPremia && inputs.posts().stream().anyMatch(post -> !StretchPay.isOnOwnRota(post))) {
            assumed.add(Reason.Assumed.of("career-premia", "wales-2026, section 3"));
        }
        if (moves != null && !moves.equals(inputs.transfer())) {
            assumed.add(Reason.Assumed.of("transfer-new-programme", "ruling 51"));
        }
        if (protection != null) {
            Protection given = inputs.protection();
            if (given != null && (given.totalPay() == null || !given.date().equals(protection.date()))) {
                assumed.add(Reason.Assumed.of("career-floor", "calculations, section 1"));
            }
            assumed.addAll(ProtectionClaim.assumed(protection.terms()));
        }
        return assumed;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
