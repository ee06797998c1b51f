package cymru.rhod.report;

import static cymru.rhod.report.AssumptionList.amount;
import static cymru.rhod.report.AssumptionList.verbatim;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.roster.Post;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.limits.LongBreaks;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The choices made about a roster: its doctors, its bank holidays, its dates. */
final class RosterAssumptions {

    /** The test of weekly rest passes where each fortnight holds enough, so that a week alone settles nothing. */
    private static final int WEEKS_OF_WEEKLY_REST = 2;

    private final Roster roster;
    private final List<SlotReport> slots;
    private final Figures figures;
    private final AssumptionList made;

    RosterAssumptions(Roster roster, List<SlotReport> slots, Figures figures, AssumptionList made) {
        this.roster = roster;
        this.slots = slots;
        this.figures = figures;
        this.made = made;
    }

    /** Adds the choices to those made before. */
    void add() {
        boolean foundationPremium = roster.slots().stream()
                .map(Slot::doctor)
                .filter(Objects::nonNull)
                .anyMatch(doctor -> doctor.oralAndMaxillofacialSurgery()
                        && doctor.grade() != null
                        && doctor.grade().isFoundation());
        if (foundationPremium) {
            made.add("wales2026-omfs-foundation", "wales-2026, section 5");
        }
        for (SlotReport slot : slots) {
            Doctor doctor = slot.slot().doctor();
            BasicShare share = slot.pattern().newDeal().basicShare();
            if (doctor != null && doctor.isLessThanFullTime() && share != null && Ratio.ONE.equals(share.share())) {
                made.add(
                        "share-but-full-time", "ruling 31", verbatim(slot.slot().name()));
            }
        }
        slots.forEach(this::aboutCredit);
        boolean worksBankHolidays = slots.stream().anyMatch(slot -> slot.bankHolidayMinutes() > 0);
        if (worksBankHolidays) {
            made.add("bank-holiday-normal-day", "wales-2026, section 10, row 10");
        }
        aboutDates();
        made.add("clock-change", "conventions, section 1");
        boolean datedLeave = roster.slots().stream()
                .map(Slot::changes)
                .flatMap(changes -> changes.values().stream())
                .map(Cell::mark)
                .anyMatch(Objects::nonNull);
        if (datedLeave) {
            made.add("dated-leave", "ruling 42");
        }
    }

    /** Says which point or years of service were taken from the posts because none were typed. */
    private void aboutCredit(SlotReport slot) {
        Doctor doctor = slot.slot().doctor();
        IncrementalCredit credit = slot.basis().credit();
        if (doctor == null || credit == null) {
            return;
        }
        if (doctor.point2002() == null) {
            made.add(
                    "point-from-posts",
                    "calculations, section 2",
                    verbatim(slot.slot().name()),
                    verbatim(Integer.toString(credit.point2002())),
                    amount(Quantity.days(credit.creditedDays())));
        }
        if (doctor.serviceYears() == null) {
            made.add(
                    "service-from-posts",
                    "calculations, section 2",
                    verbatim(slot.slot().name()),
                    verbatim(Integer.toString(credit.years())),
                    amount(Quantity.days(credit.creditedDays())));
        }
    }

    private void aboutDates() {
        made.add("nights-and-long-days", "banding-2002, section 6, and wales-2026, section 10, row 16");
        if (slots.stream().anyMatch(slot -> slot.basis().post().hasBankHoliday())) {
            made.add("lieu-days", "decision 0011");
        }
        boolean leaveNotGiven = roster.slots().stream()
                .map(Slot::doctor)
                .filter(Objects::nonNull)
                .anyMatch(doctor -> doctor.leaveDays() == null);
        if (leaveNotGiven) {
            made.add("leave-entitlement", "banding-2002, section 4.2");
        }
        if (slots.stream().anyMatch(slot -> !slot.basis().post().isWholeWeeks())) {
            made.add("post-part-week", "decision 0011");
        }
        aboutEnds();
        if (slots.stream().anyMatch(slot -> slot.newDeal() != null || slot.wales2026() != null)) {
            made.add("pay-for-dates", "decision 0011");
        }
    }

    private void aboutEnds() {
        List<SlotReport> ending =
                slots.stream().filter(slot -> !slot.basis().dates().goesRound()).toList();
        if (ending.isEmpty()) {
            return;
        }
        made.add(
                "dates-with-an-end",
                "decision 0013",
                amount(Quantity.count(ending.size())),
                amount(Quantity.count(slots.size())));
        Map<Quantity, List<SlotReport>> withoutLongBreaks = ending.stream()
                .filter(this::isTooShortForLongBreaks)
                .collect(Collectors.groupingBy(this::longBreakWindow, LinkedHashMap::new, Collectors.toList()));
        withoutLongBreaks.forEach((window, tooShort) ->
                made.add("long-breaks-not-tested", "decision 0013", amount(window), names(tooShort)));
        List<SlotReport> withoutFortnight = ending.stream()
                .filter(slot -> slot.basis().post().weeksFromMonday() < WEEKS_OF_WEEKLY_REST)
                .toList();
        if (!withoutFortnight.isEmpty()) {
            made.add("weekly-rest-not-tested", "decision 0013", names(withoutFortnight));
        }
    }

    private Quantity longBreakWindow(SlotReport slot) {
        return LongBreaks.window(slot.pattern().newDeal().pattern(), figures).quantity();
    }

    private boolean isTooShortForLongBreaks(SlotReport slot) {
        Post post = slot.basis().post();
        boolean anyDayStarts = slot.basis().settings().definitions().takesAlternative(Definition.LONG_BREAK_WINDOWS);
        int days = anyDayStarts ? post.days() : 7 * post.weeksFromMonday();
        return Ratio.of(days).isLessThan(longBreakWindow(slot).value());
    }

    private static Argument names(List<SlotReport> slots) {
        return verbatim(slots.stream().map(slot -> slot.slot().name()).collect(Collectors.joining(", ")));
    }
}
