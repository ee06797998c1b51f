package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything Rhod says about one rota in one pay year. All of it belongs to the same rota.
 *
 * @param template the pattern as a cycle without dates
 * @param guides where drawings of the report have their lines
 * @param pay one row for F1 0 to 2, F2 0 to 2 and StR 0 to 9
 * @param ownPay what it pays at the grade, point and service that the rota names; null where it names no grade or no point
 * @param slots one for each slot of the roster; empty without one
 * @param roster the roster as a whole; null without one
 * @param assumed choices made where the agreements are silent
 * @param unconfirmed the user's own figures in force, then figures in use whose evidence is unofficial, from the press or assumed
 * @param unknown what is missing, and is not guessed
 */
public record RotaReport(
        Rota rota,
        PayYear payYear,
        PatternReport template,
        Guides guides,
        List<PayRow> pay,
        @Nullable PayRow ownPay,
        List<SlotReport> slots,
        @Nullable RosterReport roster,
        RotaCost cost,
        List<Reason.Assumed> assumed,
        List<FigureInForce> unconfirmed,
        List<Reason.Unknown> unknown) {

    public RotaReport {
        pay = List.copyOf(pay);
        slots = List.copyOf(slots);
        assumed = List.copyOf(assumed);
        unconfirmed = List.copyOf(unconfirmed);
        unknown = List.copyOf(unknown);
    }

    /** Says whether a row is that of the grade, point and service which the rota names. */
    public boolean isOwn(PayRow row) {
        return ownPay != null && row.isOf(ownPay.grade(), ownPay.point(), ownPay.serviceYears());
    }

    /** Says whether the cost under the contract of 2026 lacks nothing that is known to be owed. */
    public boolean isCostWhole() {
        return costBasis(Contract.WALES_2026).isWhole();
    }

    /** Returns what the cost under a contract of Wales rests on. */
    public PayBasis costBasis(Contract contract) {
        boolean isNewDeal = contract == Contract.NEW_DEAL_2002;
        if (rota.roster() == null) {
            return ownPay == null ? PayBasis.CERTAIN : PayBasis.of(isNewDeal ? ownPay.newDeal() : ownPay.wales2026());
        }
        return slots.stream()
                .filter(slot -> slot.slot().doctor() != null)
                .map(slot -> PayBasis.of(isNewDeal ? slot.newDeal() : slot.wales2026()))
                .reduce(PayBasis.CERTAIN, PayBasis::and);
    }

    /** Returns what a registrar is paid in a GP practice instead of the band; nothing elsewhere. Source: ruling 34. */
    public Optional<FigureInForce> supplementInsteadOfBand() {
        return pay.stream()
                .map(PayRow::newDeal)
                .filter(Objects::nonNull)
                .flatMap(one -> one.figures().stream())
                .filter(figure -> figure.id().equals(NewDealFigures.GP_SUPPLEMENT.id()))
                .findFirst();
    }

    /** Returns the figures that its results rest on, each once, those of pay first. */
    public List<FigureInForce> figures() {
        return inUse().where(figure -> true);
    }

    /** Returns the ids of the figures that its results rest on. */
    public Set<String> figuresInUse() {
        return figures().stream().map(FigureInForce::id).collect(Collectors.toSet());
    }

    /** Returns the results of the pattern that rest on a figure: rules, steps of the chart and lines of pay. */
    public List<Reason> resultsWith(String figureId) {
        return inUse().resultsWith(figureId);
    }

    private FiguresInUse inUse() {
        return new FiguresInUse(template, pay, slots);
    }

    /** Returns the rota's own row where it is none of those listed. */
    public Optional<PayRow> ownPayBesides() {
        return pay.stream().anyMatch(this::isOwn) ? Optional.empty() : Optional.ofNullable(ownPay);
    }
}
