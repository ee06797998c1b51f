package cymru.rhod.report.roster;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what is probably a mistake in a roster, and what people should know of it. */
final class RosterWarnings {

    private static final String PLACE = "roster";

    /** Minutes a week from which the 2002 contract pays as full time. Source: banding-2002, section 2.2. */
    private static final Ratio FULL_TIME = Ratio.of(Minutes.ofHours(40));

    /** With a larger share, a full-timer of up to 50 hours leaves as many as 40. */
    private static final Ratio MOST_SHARE_BELOW_FULL_TIME = Ratio.of(4, 5);

    private final RosterCalendar calendar;
    private final Roster roster;
    private final List<RosterReport.SlotBasis> slots;
    private final List<PostReport> posts;
    private final List<RosterWarning> warnings = new ArrayList<>();

    /**
     * @param slots those of the roster, in its order
     * @param posts one for each of them
     */
    RosterWarnings(RosterCalendar calendar, List<RosterReport.SlotBasis> slots, List<PostReport> posts) {
        this.calendar = calendar;
        this.roster = calendar.roster();
        this.slots = slots;
        this.posts = posts;
    }

    /** Returns those of the roster as a whole first, then slot by slot and date by date. */
    List<RosterWarning> all() {
        aboutLength();
        aboutBankHolidays();
        Set<String> names = new HashSet<>();
        for (int index = 0; index < posts.size(); index++) {
            Slot slot = roster.slots().get(index);
            if (!slot.name().isBlank() && !names.add(slot.name())) {
                add(RosterWarning.SAME_NAME, slot, "name", null, slot.name());
            }
            aboutPost(slot, posts.get(index));
            aboutCredit(slot, slots.get(index).credit());
            aboutStage(slot);
            new TreeMap<>(slot.changes()).forEach((date, cell) -> aboutChange(slot, date, cell));
        }
        return warnings;
    }

    private void aboutLength() {
        if (roster.weeks() % calendar.patternWeeks() != 0) {
            add(
                    "roster.not-whole-cycles",
                    PLACE + ", weeks",
                    null,
                    null,
                    Integer.toString(roster.weeks()),
                    Integer.toString(calendar.patternWeeks()));
        }
    }

    private void aboutBankHolidays() {
        for (OneOffHoliday holiday : roster.bankHolidays()) {
            if (!roster.contains(holiday.date())) {
                add(
                        "roster.bank-holiday-outside",
                        PLACE + ", bankHolidays",
                        null,
                        holiday.date(),
                        Problem.date(holiday.date()));
            }
        }
    }

    private void aboutPost(Slot slot, PostReport report) {
        if (!report.post().isWholeWeeks()) {
            add(
                    "roster.post-not-whole-weeks",
                    slot,
                    "to",
                    null,
                    slot.name(),
                    Integer.toString(report.post().days()));
        }
        LeaveScope leave = report.leave();
        if (leave.entitlement() != null && !leave.canBeTaken()) {
            add(
                    "roster.leave-cannot-be-taken",
                    slot,
                    "doctor, leaveDays",
                    null,
                    slot.name(),
                    decimal(leave.entitlement().value().value().toDecimal(1)),
                    decimal(leave.possible().toDecimal(1)));
        }
        Ratio left = leave.left();
        if (leave.entitlement() != null && left != null && leave.isMoreThanDue()) {
            Ratio due = leave.entitlement().value().value();
            add(
                    "roster.leave-more-than-due",
                    slot,
                    "doctor, leaveDays",
                    null,
                    slot.name(),
                    decimal(due.toDecimal(1)),
                    decimal(due.minus(left).toDecimal(1)),
                    decimal(left.abs().toDecimal(1)));
        }
        if (slot.doctor() != null
                && report.share().isAtMost(MOST_SHARE_BELOW_FULL_TIME)
                && worksFullTimeHours(report)) {
            add(
                    "roster.full-time-hours",
                    slot,
                    "doctor, share",
                    null,
                    slot.name(),
                    decimal(report.share().times(100).toDecimal(2)),
                    Minutes.asHours(hours(report).rounded()));
        }
    }

    private static boolean worksFullTimeHours(PostReport report) {
        return hours(report).isAtLeast(FULL_TIME);
    }

    private static Ratio hours(PostReport report) {
        return report.tally().duty().value().value().dividedBy(report.post().weeks());
    }

    /** Foundation training is its own stage; a grade of the one with a stage of the other was mistyped. */
    private void aboutStage(Slot slot) {
        Doctor doctor = slot.doctor();
        TrainingStage stage = doctor == null ? null : doctor.employment().stage();
        if (doctor == null || doctor.grade() == null || stage == null || stage == TrainingStage.NEW_APPOINTMENT) {
            return;
        }
        if (doctor.grade().isFoundation() != (stage == TrainingStage.FOUNDATION)) {
            add(
                    doctor.grade().isFoundation() ? "roster.stage-above-grade" : "roster.stage-below-grade",
                    slot,
                    "doctor, stage",
                    null,
                    slot.name(),
                    doctor.grade().code());
        }
    }

    /** What is typed is paid; that the posts give something else is told. */
    private void aboutCredit(Slot slot, @Nullable IncrementalCredit credit) {
        Doctor doctor = slot.doctor();
        if (doctor == null || credit == null) {
            return;
        }
        Integer point = doctor.point2002();
        if (point != null && point != credit.point2002()) {
            add(
                    "roster.point-not-of-posts",
                    slot,
                    "doctor, point2002",
                    null,
                    slot.name(),
                    point.toString(),
                    Integer.toString(credit.point2002()));
        }
        Integer years = doctor.serviceYears();
        if (years != null && years != credit.years()) {
            add(
                    "roster.service-not-of-posts",
                    slot,
                    "doctor, serviceYears",
                    null,
                    slot.name(),
                    years.toString(),
                    Integer.toString(credit.years()));
        }
    }

    private void aboutChange(Slot slot, LocalDate date, Cell cell) {
        int day = calendar.dayOf(date);
        if (!calendar.isInPost(slot, day)) {
            add("roster.change-outside-post", slot, "changes, " + date, date, slot.name(), Problem.date(date));
        } else if (cell.mark() == DayMark.LEAVE
                && !calendar.planned(slot, day).hasDuties()
                && !calendar.planned(slot, day).isLeave()) {
            add("roster.leave-on-day-off", slot, "changes, " + date, date, slot.name(), Problem.date(date));
        } else if (cell.hasDuties() && calendar.at(slot, day).fixedDayOff()) {
            add("roster.duty-on-fixed-day-off", slot, "changes, " + date, date, slot.name(), Problem.date(date));
        }
    }

    private void add(String code, Slot slot, String field, @Nullable LocalDate date, String... arguments) {
        add(code, PLACE + ", slots, slot:" + slot.id() + ", " + field, slot.id(), date, arguments);
    }

    private void add(
            String code, String place, @Nullable String slotId, @Nullable LocalDate date, String... arguments) {
        warnings.add(new RosterWarning(Problem.of(code, place, arguments), slotId, date));
    }

    private static String decimal(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
