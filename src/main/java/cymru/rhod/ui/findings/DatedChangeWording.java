package cymru.rhod.ui.findings;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotChange;
import cymru.rhod.report.SlotChange.DayChange;
import cymru.rhod.report.roster.DoctorPay;
import cymru.rhod.report.roster.FairnessMeasure;
import cymru.rhod.report.roster.LeaveScope;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.report.roster.RosterWarning;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.Verdict;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.cells.CellWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words an edit of the roster: what was done to whose days, what there is to warn of, and what it means for each doctor touched. */
final class DatedChangeWording {

    /** As many as a swap touches; of more, only how many there are. */
    private static final int MOST_SLOTS_TOLD = 2;

    private static final int MOST_RULES_NAMED = 2;
    private static final int MOST_WARNINGS = 2;

    private final Wording wording;

    DatedChangeWording(Wording wording) {
        this.wording = wording;
    }

    /** Returns the step with its place, warnings it gives rise to, and what followed from it for each doctor. */
    List<String> sentences(RotaSession.Change change, RotaReport before, RotaReport after) {
        List<SlotChange> slots = SlotChange.between(before, after);
        List<String> sentences = new ArrayList<>();
        sentences.add(step(change, before, after, slots));
        newWarnings(before, after).stream()
                .limit(MOST_WARNINGS)
                .forEach(warning -> sentences.add(get(
                        "panels.change.warning",
                        get("verdict." + Verdict.WARNING.code() + ".sign"),
                        wording.problem(warning.problem()))));
        sentences.addAll(effects(before, after, slots));
        return sentences;
    }

    // What was done

    private String step(RotaSession.Change change, RotaReport before, RotaReport after, List<SlotChange> slots) {
        String name = new StepWording(wording).step(change);
        RosterReport earlier = before.roster();
        RosterReport later = after.roster();
        if (earlier == null || later == null) {
            return name;
        }
        List<SlotChange> touched = slots.stream().filter(SlotChange::isOfSlot).toList();
        List<String> places = touched.stream()
                .map(slot -> place(slot, earlier.calendar(), later.calendar()))
                .toList();
        if (places.isEmpty()) {
            return name;
        }
        return get(
                "panels.change.at",
                name,
                places.size() > MOST_SLOTS_TOLD
                        ? get("panels.change.slots", places.size())
                        : String.join("; ", places));
    }

    /** Returns the name of a slot with its days: "Slot 3, 12 August 2026: S → N1". */
    private String place(SlotChange slot, RosterCalendar earlier, RosterCalendar later) {
        String name = slot.after().slot().name();
        List<DayChange> days = slot.days(earlier, later);
        if (days.isEmpty()) {
            return name;
        }
        List<LocalDate> dates = days.stream().map(DayChange::date).toList();
        String at = get("panels.change.at", name, wording.dates(dates));
        List<String> now =
                days.stream().map(day -> shown(day.after())).distinct().toList();
        List<String> then =
                days.stream().map(day -> shown(day.before())).distinct().toList();
        return now.size() == 1 && then.size() == 1
                ? get("panels.change.day", at, then.get(0), now.get(0))
                : now.size() == 1 ? get("panels.change.days", at, now.get(0)) : at;
    }

    /** As the calendar shows it. */
    private String shown(Cell cell) {
        DayMark mark = cell.mark();
        return mark == null ? cell.text() : get("grid.mark." + CellWords.name(mark));
    }

    // What followed

    private static List<RosterWarning> newWarnings(RotaReport before, RotaReport after) {
        RosterReport earlier = before.roster();
        RosterReport later = after.roster();
        if (earlier == null || later == null) {
            return List.of();
        }
        return later.warnings().stream()
                .filter(warning -> !earlier.warnings().contains(warning))
                .toList();
    }

    private List<String> effects(RotaReport before, RotaReport after, List<SlotChange> slots) {
        if (before.roster() == null || after.roster() == null) {
            return after.roster() == null
                    ? List.of()
                    : List.of(get("panels.change.laid", after.slots().size()));
        }
        List<SlotChange> moved =
                slots.stream().filter(slot -> !slot.isWithoutEffect()).toList();
        List<String> sentences = new ArrayList<>(
                moved.size() > MOST_SLOTS_TOLD
                        ? many(moved)
                        : moved.stream().map(this::effect).toList());
        sentences.addAll(ofRoster(before.roster(), after.roster(), moved.isEmpty()));
        return sentences.isEmpty() ? List.of(get("panels.change.doctors-as-before")) : sentences;
    }

    /** Returns what became of cover, warnings and, where no doctor's own numbers changed, fairness. */
    private List<String> ofRoster(RosterReport before, RosterReport after, boolean alsoFairness) {
        List<String> sentences = new ArrayList<>();
        addMoved(
                sentences,
                "panels.change.gaps",
                before.cover().gaps().size(),
                after.cover().gaps().size());
        addMoved(
                sentences,
                "panels.change.warnings",
                before.warnings().size(),
                after.warnings().size());
        if (alsoFairness && !before.fairness().equals(after.fairness())) {
            sentences.add(get("panels.change.fairness"));
        }
        return sentences;
    }

    private void addMoved(List<String> sentences, String key, int before, int after) {
        if (before != after) {
            sentences.add(get(key, before, after));
        }
    }

    private List<String> many(List<SlotChange> moved) {
        List<String> sentences = new ArrayList<>(List.of(get("panels.change.doctors-moved", moved.size())));
        String breaking = moved.stream()
                .filter(slot -> !slot.newlyBroken().isEmpty())
                .map(slot -> slot.after().slot().name())
                .limit(MOST_RULES_NAMED)
                .collect(Collectors.joining(", "));
        long count =
                moved.stream().filter(slot -> !slot.newlyBroken().isEmpty()).count();
        if (count > 0) {
            sentences.add(get("panels.change.newly-breaking", count, breaking));
        }
        return sentences;
    }

    /** Returns for example "Slot 3: 45:29 → 46:05 h a week, 1B → 1A, +£1,234 a year under 2026; breaks: Longest duty". */
    private String effect(SlotChange slot) {
        List<String> parts = new ArrayList<>();
        PatternReport before = slot.before().pattern();
        PatternReport after = slot.after().pattern();
        Quantity hoursBefore = before.workHoursWithCover().value();
        Quantity hoursAfter = after.workHoursWithCover().value();
        if (!hoursBefore.equals(hoursAfter)) {
            parts.add(get("panels.change.slot.hours", wording.quantity(hoursBefore), wording.quantity(hoursAfter)));
        }
        if (before.newDeal().band() != after.newDeal().band()) {
            parts.add(get(
                    "panels.change.slot.band",
                    get("band." + before.newDeal().band().code() + ".short"),
                    get("band." + after.newDeal().band().code() + ".short")));
        }
        slot.movedCounts()
                .forEach(measure -> parts.add(get(
                        "panels.change.slot.count",
                        get("fairness." + measure.code()),
                        count(measure, slot.postBefore()),
                        count(measure, slot.postAfter()))));
        addLeave(slot.postBefore().leave(), slot.postAfter().leave(), parts);
        String pay = pay(slot.postBefore().pay(), slot.postAfter().pay());
        if (!pay.isEmpty()) {
            parts.add(pay);
        }
        List<String> all = new ArrayList<>();
        if (!parts.isEmpty()) {
            all.add(String.join(", ", parts));
        }
        if (!slot.newlyBroken().isEmpty()) {
            all.add(get("panels.change.slot.breaks", names(slot.newlyBroken())));
        }
        if (!slot.mended().isEmpty()) {
            all.add(get("panels.change.slot.mends", names(slot.mended())));
        }
        long warningsBefore = SlotChange.ruleWarnings(slot.before());
        long warningsAfter = SlotChange.ruleWarnings(slot.after());
        if (warningsBefore != warningsAfter) {
            all.add(get("panels.change.slot.rule-warnings", warningsBefore, warningsAfter));
        }
        return get("panels.change.slot", slot.after().slot().name(), String.join("; ", all));
    }

    private void addLeave(LeaveScope before, LeaveScope after, List<String> parts) {
        if (!before.putIn().equals(after.putIn())) {
            parts.add(get(
                    "panels.change.slot.count",
                    get("panels.change.leave-put-in"),
                    days(before.putIn()),
                    days(after.putIn())));
        }
        if (!Objects.equals(before.entitlement(), after.entitlement())) {
            parts.add(get(
                    "panels.change.slot.count",
                    get("panels.change.leave-due"),
                    days(before.entitlement()),
                    days(after.entitlement())));
        }
    }

    private String days(Reason.@Nullable Measured days) {
        return days == null
                ? Wording.NO_VALUE
                : wording.quantity(new Quantity(days.value().value(), Unit.COUNT));
    }

    private String count(FairnessMeasure measure, PostReport post) {
        Ratio count = measure.of(post);
        return count == null ? Wording.NO_VALUE : wording.quantity(new Quantity(count, measure.unit()));
    }

    /** Returns by how much a year's pay moved: under the doctor's own contract, or else under either. */
    private String pay(DoctorPay before, DoctorPay after) {
        String newDeal = pay(before.newDeal(), after.newDeal(), "2002");
        String wales2026 = pay(before.wales2026(), after.wales2026(), "2026");
        String own =
                after.contract() == null ? "" : after.contract() == ContractChoice.NEW_DEAL_2002 ? newDeal : wales2026;
        return own.isEmpty()
                ? Stream.of(newDeal, wales2026)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "))
                : own;
    }

    private String pay(@Nullable PayOnDates before, @Nullable PayOnDates after, String contract) {
        if (after == null) {
            return before == null ? "" : get("panels.change.pay.unknown", contract);
        }
        if (before == null) {
            return get("panels.change.pay.now", contract, wording.pounds(after.year()));
        }
        Money difference = after.year().minus(before.year());
        return difference.pence() == 0
                ? ""
                : get("panels.change.slot.pay-" + contract, wording.difference(before.year(), after.year()));
    }

    private String names(List<RuleResult> rules) {
        String first = rules.stream()
                .map(wording::name)
                .distinct()
                .limit(MOST_RULES_NAMED)
                .collect(Collectors.joining(", "));
        long more = rules.stream().map(wording::name).distinct().count() - MOST_RULES_NAMED;
        return more > 0 ? get("panels.change.and-more", first, more) : first;
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }
}
