package cymru.rhod.ui.findings;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.ReportDiff;
import cymru.rhod.report.ReportDiff.BandMoved;
import cymru.rhod.report.ReportDiff.CoverFell;
import cymru.rhod.report.ReportDiff.Movement;
import cymru.rhod.report.ReportDiff.NumberMoved;
import cymru.rhod.report.ReportDiff.PayMoved;
import cymru.rhod.report.ReportDiff.Turn;
import cymru.rhod.report.ReportDiff.VerdictMoved;
import cymru.rhod.report.ReportDiff.WarningsMoved;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.text.Wording;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words an edit and what it changed, the most consequential first. */
final class ChangeWording {

    private static final int MOST_RULES_NAMED = 2;
    private static final int HOURS_PER_DAY = 24;

    private final Wording wording;

    ChangeWording(Wording wording) {
        this.wording = wording;
    }

    /** Returns the step with its place, and what followed from it, the most consequential first: "Typing, week 1 Mon: N1 → L1". */
    List<String> sentences(RotaSession.Change change, ReportDiff diff) {
        List<String> sentences = new ArrayList<>();
        sentences.add(new StepWording(wording).step(change));
        List<String> followed = sentences(diff);
        // The differences are those of the pattern: they say nothing of doctors on their own dates.
        sentences.addAll(
                change.after().roster() == null
                        ? followed
                        : List.of(get("panels.change.of-pattern", String.join("; ", followed))));
        return sentences;
    }

    /** Returns what changed, for example "1A → 1B: unsocial hours fell to 21.8 %; the line is 33.3 %". */
    List<String> sentences(ReportDiff diff) {
        if (diff.isEmpty()) {
            return List.of(get("panels.change.nothing"));
        }
        Turn cause = cause(diff);
        return diff.movements().stream()
                .filter(movement -> !isTold(movement, cause))
                .map(this::sentence)
                .toList();
    }

    private static @Nullable Turn cause(ReportDiff diff) {
        return diff.movements().get(0) instanceof BandMoved moved ? moved.cause() : null;
    }

    /** Says whether the cause of the band's move has told a movement already. */
    private static boolean isTold(Movement movement, @Nullable Turn cause) {
        if (cause == null) {
            return false;
        }
        if (movement instanceof NumberMoved moved) {
            return Objects.equals(moved.after(), cause.after().measured());
        }
        return movement instanceof VerdictMoved moved
                && moved.newlyBroken().size() + moved.mended().size() == 1
                && isAbout(moved, cause);
    }

    private static boolean isAbout(VerdictMoved moved, Turn cause) {
        List<RuleResult> rules = moved.newlyBroken().isEmpty() ? moved.mended() : moved.newlyBroken();
        return rules.get(0).rule().equals(cause.after().rule());
    }

    private String sentence(Movement movement) {
        if (movement instanceof BandMoved moved) {
            return band(moved);
        }
        if (movement instanceof VerdictMoved moved) {
            return verdict(moved);
        }
        if (movement instanceof WarningsMoved moved) {
            return warnings(moved);
        }
        if (movement instanceof NumberMoved moved) {
            return number(moved);
        }
        if (movement instanceof CoverFell fell) {
            return cover(fell);
        }
        return pay((PayMoved) movement);
    }

    private String band(BandMoved moved) {
        String move = get("panels.change.band", name(moved.before()), name(moved.after()));
        return moved.cause() == null ? move : get("panels.change.because", move, cause(moved.cause()));
    }

    private String name(Band band) {
        return get("band." + band.code() + ".short");
    }

    private String cause(Turn turn) {
        Reason.Compared after = turn.after();
        String name = subject(after);
        String limit = wording.quantity(after.limit().quantity());
        String value = value(after.measured());
        return get("panels.change." + direction(turn), name, value, limit);
    }

    /** "1 in n" rises when n falls, so it is only said what it is now. */
    private static String direction(Turn turn) {
        Quantity before = turn.before().measured();
        Quantity after = turn.after().measured();
        if (before == null || after == null || after.unit() == Unit.ONE_IN) {
            return "is-now";
        }
        int order = after.value().compareTo(before.value());
        return order > 0 ? "rose" : order < 0 ? "fell" : "is-now";
    }

    /** A comparison is about what was measured; the name opens no sentence here, so it takes no capital. */
    private String subject(Reason.Compared compared) {
        Reason about = compared.from().stream()
                .filter(Reason.Measured.class::isInstance)
                .findFirst()
                .orElse(compared);
        String name = wording.name(about);
        boolean isAcronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isAcronym || name.isEmpty() ? name : name.substring(0, 1).toLowerCase(locale()) + name.substring(1);
    }

    private String verdict(VerdictMoved moved) {
        String contract = get("panels.contract." + moved.contract().code());
        if (!moved.newlyBroken().isEmpty()) {
            return get("panels.change.broken", contract, names(moved.newlyBroken()));
        }
        return moved.isKeptAgain()
                ? get("panels.change.kept-again", contract)
                : get("panels.change.still-broken", contract, moved.brokenAfter(), names(moved.mended()));
    }

    private String warnings(WarningsMoved moved) {
        String contract = get("panels.contract." + moved.contract().code());
        if (moved.ended().isEmpty()) {
            return get("panels.change.warned", contract, names(moved.begun()));
        }
        String ended = names(moved.ended());
        return moved.begun().isEmpty()
                ? get("panels.change.warning-ended", contract, ended)
                : get("panels.change.warned-and-ended", contract, names(moved.begun()), ended);
    }

    /** The rules behind the first two are in the list of the verdict. */
    private String names(List<RuleResult> rules) {
        String first = rules.stream()
                .limit(MOST_RULES_NAMED)
                .map(rule -> wording.name(rule.reason()))
                .collect(Collectors.joining(", "));
        int more = rules.size() - MOST_RULES_NAMED;
        return more > 0 ? get("panels.change.and-more", first, more) : first;
    }

    private String cover(CoverFell fell) {
        return get(
                "panels.change.cover",
                doctors(fell.minutesBefore()),
                doctors(fell.minutesAfter()),
                wording.shortDay(DayOfWeek.of(fell.hourOfWeek() / HOURS_PER_DAY + 1)),
                Minutes.asClockTime(fell.hourOfWeek() % HOURS_PER_DAY * Minutes.PER_HOUR));
    }

    private String doctors(long minutes) {
        return wording.doctors((double) minutes / Minutes.PER_HOUR);
    }

    private String number(NumberMoved moved) {
        String key =
                switch (moved.number()) {
                    case WEEKLY_HOURS -> "panels.change.hours";
                    case WEEKEND_FREQUENCY -> "panels.change.weekends";
                    case UNSOCIAL_SHARE -> "panels.change.unsocial";
                };
        return get(key, value(moved.after()), value(moved.before()));
    }

    private String value(@Nullable Quantity quantity) {
        return quantity == null ? get("panels.change.no-value") : wording.quantity(quantity);
    }

    private String pay(PayMoved moved) {
        String whose = get(
                "panels.change.pay." + moved.contract().code(), moved.grade().code() + " " + moved.point());
        Pay before = moved.before();
        Pay after = moved.after();
        if (after == null) {
            return get("panels.change.pay.unknown", whose);
        }
        if (before == null) {
            return get("panels.change.pay.now", whose, wording.pounds(after.annualPay()));
        }
        return get(
                "panels.change.pay.moved",
                whose,
                wording.pounds(after.annualPay()),
                wording.difference(before.annualPay(), after.annualPay()));
    }

    private Locale locale() {
        return wording.messages().language().locale();
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }
}
