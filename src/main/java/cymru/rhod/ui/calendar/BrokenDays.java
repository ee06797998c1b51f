package cymru.rhod.ui.calendar;

import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.RuleResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that slots break on their own dates, by the days on which they do; those of a slot are looked up when it is drawn. */
final class BrokenDays {

    private final Map<String, SlotReport> slots;
    private final Map<String, Map<LocalDate, List<RuleResult>>> bySlot = new HashMap<>();

    BrokenDays(RotaReport report) {
        slots = report.slots().stream()
                .collect(Collectors.toMap(slot -> slot.slot().id(), Function.identity(), (one, other) -> one));
    }

    List<RuleResult> at(String slotId, LocalDate date) {
        return bySlot.computeIfAbsent(slotId, this::ofSlot).getOrDefault(date, List.of());
    }

    private Map<LocalDate, List<RuleResult>> ofSlot(String slotId) {
        Map<LocalDate, List<RuleResult>> byDate = new HashMap<>();
        SlotReport slot = slots.get(slotId);
        if (slot != null) {
            slot.pattern().rules().filter(RuleResult::isBroken).forEach(rule -> slot.basis()
                    .dates()
                    .datesOf(rule.cells())
                    .forEach(date -> byDate.computeIfAbsent(date, key -> new ArrayList<>())
                            .add(rule)));
        }
        return byDate;
    }
}
