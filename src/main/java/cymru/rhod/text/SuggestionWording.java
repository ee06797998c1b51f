package cymru.rhod.text;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.optimise.Change;
import cymru.rhod.optimise.Effect;
import cymru.rhod.optimise.Goal;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason.Measured;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words suggested changes of one rota and what each does: the same for the window and the terminal. */
public final class SuggestionWording {

    private final Rota rota;
    private final Wording wording;
    private final Messages messages;

    /** @param rota the rota the changes were found for */
    public SuggestionWording(Rota rota, Wording wording) {
        this.rota = rota;
        this.wording = wording;
        messages = wording.messages();
    }

    /** Returns what a goal is called, for example "A band below Band 1A". */
    public static String goal(Goal goal, PatternReport report, Wording wording) {
        Messages messages = wording.messages();
        if (goal instanceof Goal.KeepRule keep) {
            boolean isBroken =
                    report.rule(keep.rule()).filter(RuleResult::isBroken).isPresent();
            return messages.get(
                    isBroken ? "suggest.goal.broken" : "suggest.goal.warning",
                    messages.get(keep.rule().id() + ".name"));
        }
        return messages.get("suggest.goal.band", bandName(report.newDeal(), messages));
    }

    /** Returns one change, for example "L1 moved from week 3 Fri to week 4 Tue". */
    public String change(Change change) {
        if (change instanceof Change.Remove remove) {
            boolean isOneOfSeveral = rota.cell(remove.duty().at()).codes().size() > 1;
            return messages.get(
                    isOneOfSeveral ? "suggest.change.remove-of-several" : "suggest.change.remove",
                    remove.duty().code(),
                    place(remove.duty().at()),
                    cell(remove.left()));
        }
        if (change instanceof Change.Move move) {
            return messages.get(
                    "suggest.change.move", move.duty().code(), place(move.duty().at()), place(move.to()));
        }
        if (change instanceof Change.ShortenDuty shorten) {
            return messages.get(
                    "suggest.change.shorten-duty",
                    shorten.shorter(),
                    shorten.duty().code(),
                    place(shorten.duty().at()),
                    hours(length(shorten.duty().code()) - length(shorten.shorter())));
        }
        if (change instanceof Change.Swap swap) {
            return messages.get(
                    "suggest.change.swap",
                    place(swap.one()),
                    cell(swap.held()),
                    place(swap.other()),
                    cell(swap.otherHeld()));
        }
        Change.ShortenShift shorten = (Change.ShortenShift) change;
        return messages.get(
                shorten.laterStart() ? "suggest.change.later-start" : "suggest.change.earlier-end",
                shorten.shorter().code(),
                hours(shorten.minutes()),
                hours(shorten.shorter().lengthMinutes()),
                shorten.cells().size());
    }

    /** Returns the band before and after, and every other number of the two that differs, each as a short line. */
    public List<String> numbers(Effect effect) {
        PatternReport before = effect.before().pattern();
        PatternReport after = effect.after().pattern();
        List<String> lines = new ArrayList<>();
        lines.add(band(before.newDeal(), after.newDeal()));
        moved("suggest.effect.hours", before.workHoursWithCover(), after.workHoursWithCover())
                .ifPresent(lines::add);
        moved("suggest.effect.unsocial", before.outOfHoursFraction(), after.outOfHoursFraction())
                .ifPresent(lines::add);
        String weekends = weekends(before);
        if (!weekends.equals(weekends(after))) {
            lines.add(messages.get("suggest.effect.weekends", weekends, weekends(after)));
        }
        PayRow payBefore = effect.before().ownPay();
        PayRow payAfter = effect.after().ownPay();
        if (payBefore != null && payAfter != null) {
            pay("suggest.effect.pay-2002", payBefore.newDeal(), payAfter.newDeal())
                    .ifPresent(lines::add);
            pay("suggest.effect.pay-2026", payBefore.wales2026(), payAfter.wales2026())
                    .ifPresent(lines::add);
        }
        return lines;
    }

    /** Returns what a change that does not reach the goal leaves amiss. */
    public String left(Goal goal, Effect effect) {
        PatternReport after = effect.after().pattern();
        if (goal instanceof Goal.KeepRule keep) {
            return after.rule(keep.rule())
                    .map(result -> messages.get("suggest.effect.left", wording.says(result)))
                    .orElse("");
        }
        return messages.get("suggest.effect.left", bandName(after.newDeal(), messages));
    }

    /** Returns which rules are mended; empty where none. */
    public String mended(Effect effect) {
        return rules("suggest.effect.mended", effect.mended());
    }

    /** Returns which rules are newly broken or newly warn, each kind as a line. */
    public List<String> worse(Effect effect) {
        return List.of(rules("suggest.effect.broken", effect.broken()), rules("suggest.effect.warned", effect.warned()))
                .stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns who is on duty no more, and which duties there are more or fewer of. */
    public List<String> cover(Effect effect) {
        List<String> lines = new ArrayList<>();
        lines.add(
                effect.coverLost() == 0
                        ? messages.get("suggest.effect.same-cover")
                        : messages.get(
                                "suggest.effect.cover-lost",
                                hours(effect.coverLost()),
                                rota.weeks().size()));
        Map<String, List<String>> byCode = new LinkedHashMap<>();
        for (Effect.DutyCount count : effect.duties()) {
            byCode.computeIfAbsent(count.code(), code -> new ArrayList<>())
                    .add(messages.get(
                            count.difference() < 0 ? "suggest.effect.fewer" : "suggest.effect.more",
                            Integer.toString(Math.abs(count.difference())),
                            wording.shortDay(DayOfWeek.of(count.day() + 1))));
        }
        if (!byCode.isEmpty()) {
            lines.add(byCode.entrySet().stream()
                    .map(one -> messages.get("suggest.effect.duties", one.getKey(), String.join(", ", one.getValue())))
                    .collect(Collectors.joining("; ")));
        }
        return lines;
    }

    private String band(NewDealResult before, NewDealResult after) {
        String from = bandName(before, messages);
        if (before.band() == after.band()) {
            return messages.get("suggest.effect.band.kept", from);
        }
        return before.supplementShare().equals(after.supplementShare())
                ? messages.get(
                        "suggest.effect.band.same-supplement", from, bandName(after, messages), supplement(after))
                : messages.get(
                        "suggest.effect.band.moved",
                        from,
                        bandName(after, messages),
                        supplement(before),
                        supplement(after));
    }

    private static String bandName(NewDealResult result, Messages messages) {
        return messages.get("band." + result.band().code() + ".name");
    }

    private String supplement(NewDealResult result) {
        return result.supplement() == null
                ? messages.get("suggest.effect.no-supplement")
                : wording.quantity(result.supplement().quantity());
    }

    private Optional<String> moved(String key, Measured before, Measured after) {
        String from = wording.quantity(before.value());
        String to = wording.quantity(after.value());
        return from.equals(to) ? Optional.empty() : Optional.of(messages.get(key, from, to));
    }

    private String weekends(PatternReport report) {
        return report.weekendFrequency() == null
                ? messages.get("suggest.effect.no-weekends")
                : wording.quantity(report.weekendFrequency().value());
    }

    private Optional<String> pay(String key, @Nullable Pay before, @Nullable Pay after) {
        if (before == null || after == null || before.annualPay().equals(after.annualPay())) {
            return Optional.empty();
        }
        return Optional.of(messages.get(
                key,
                wording.pounds(before.annualPay()),
                wording.pounds(after.annualPay()),
                wording.signedPounds(Money.ofPounds(
                        after.annualPay().wholePounds() - before.annualPay().wholePounds()))));
    }

    private String rules(String key, List<RuleId> rules) {
        return rules.isEmpty()
                ? ""
                : messages.get(
                        key,
                        rules.stream()
                                .map(rule -> messages.get(
                                                "contract." + rule.contract().code()) + " – "
                                        + messages.get(rule.id() + ".name"))
                                .collect(Collectors.joining("; ")));
    }

    private String place(CellRef cell) {
        return wording.places(List.of(cell));
    }

    private String cell(Cell cell) {
        return cell.hasDuties() ? cell.text() : messages.get("suggest.day-off");
    }

    private String hours(long minutes) {
        return wording.quantity(Quantity.minutes(minutes));
    }

    private long length(String code) {
        return rota.shift(code).map(ShiftType::lengthMinutes).orElseThrow();
    }
}
