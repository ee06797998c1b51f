package cymru.rhod.report.career;

import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.pay.BandedPay;
import cymru.rhod.rules.newdeal2002.pay.EquitablePay;
import cymru.rhod.rules.wales2026.HoursBasedPay;
import cymru.rhod.rules.wales2026.Wales2026Hours;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A year's pay in a post of a career, under each contract, at a point and in a year's figures. */
final class StretchPay {

    private final CareerPost post;
    private final OwnRota ownRota;
    private final Figures figures;

    StretchPay(CareerPost post, OwnRota ownRota, Figures figures) {
        this.post = post;
        this.ownRota = ownRota;
        this.figures = figures;
    }

    Optional<Pay> newDeal(int point) {
        Band band =
                post.band() == null ? ownRota.band() : Band.ofCode(post.band()).orElse(ownRota.band());
        Ratio share = basicShare();
        return share == null
                ? Optional.empty()
                : BandedPay.ofBand(band, share, post.grade(), point, post.placement(), figures);
    }

    Optional<Pay> wales2026(int serviceYears) {
        boolean isOnOwnRota = isOnOwnRota(post);
        HoursBasedPay.Payee payee = new HoursBasedPay.Payee(
                post.grade(),
                serviceYears,
                post.share(),
                post.placement(),
                ownRota.oralAndMaxillofacialSurgery(),
                ownRota.availability(),
                isOnOwnRota ? ownRota.premia() : List.of());
        return (isOnOwnRota ? Optional.of(ownRota.hours()) : hoursOfPost())
                .flatMap(hours -> HoursBasedPay.of(hours, payee, figures));
    }

    /** Says whether a post is worked on the rota, to which the user's own premia belong: it has no hours of its own. */
    static boolean isOnOwnRota(CareerPost post) {
        return post.hours() == null && post.outOfHours() == null;
    }

    private Optional<Wales2026Hours> hoursOfPost() {
        Ratio hours = hours();
        Ratio outOfHours = outOfHours();
        return hours == null || outOfHours == null
                ? Optional.empty()
                : Optional.of(Wales2026Hours.ofAverages(hours, outOfHours));
    }

    /** Less than full time the share of basic pay goes by the hours (ruling 46); where none are known, by the post's share. */
    private @Nullable Ratio basicShare() {
        Ratio hours = hours();
        if (post.share().equals(Ratio.ONE) || hours == null) {
            return post.share();
        }
        return EquitablePay.share(Reason.Measured.of("measure.work-hours", Quantity.minutesPerWeek(hours)), figures)
                .share();
    }

    private @Nullable Ratio hours() {
        Long own = post.hours();
        return own == null ? ownRota.averageHours() : Ratio.of(own);
    }

    /** A post with hours of its own and none out of hours has none; the rota's belong to the rota's hours. */
    private @Nullable Ratio outOfHours() {
        Long own = post.outOfHours();
        if (own != null) {
            return Ratio.of(own);
        }
        return post.hours() == null ? ownRota.averageOutOfHours() : Ratio.ZERO;
    }
}
