package cymru.rhod.edit;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.CoverSettings;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.report.SwitchableRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What no edit may put into a rota because no file may hold it: it could neither be saved nor recovered. It is refused in the
 * words in which a file with the same fault is.
 */
final class Limits {

    /** Decimals enough to show which number was refused. */
    private static final int SHOWN_DECIMALS = 10;

    private final List<Problem> problems = new ArrayList<>();

    private Limits() {}

    static Optional<EditResult.Refused> ofShift(ShiftType shift) {
        Limits limits = new Limits();
        limits.check(shift);
        return limits.refusal();
    }

    static Optional<EditResult.Refused> ofSettings(RotaSettings settings) {
        Limits limits = new Limits();
        limits.check(settings);
        return limits.refusal();
    }

    static Optional<EditResult.Refused> ofRoster(Roster roster) {
        Limits limits = new Limits();
        limits.check(roster);
        return limits.refusal();
    }

    static Optional<EditResult.Refused> ofPremia(List<Premium> premia) {
        Limits limits = new Limits();
        limits.checkPremia(premia);
        return limits.refusal();
    }

    static Optional<EditResult.Refused> ofWorkSchedule(WorkSchedule schedule) {
        Limits limits = new Limits();
        limits.check(schedule);
        return limits.refusal();
    }

    /** Checks dates before a roster is made of them. */
    static Optional<EditResult.Refused> ofDates(LocalDate start, int weeks) {
        Limits limits = new Limits();
        limits.checkDates(start, weeks);
        return limits.refusal();
    }

    private Optional<EditResult.Refused> refusal() {
        return problems.stream().findFirst().map(EditResult.Refused::new);
    }

    private void check(ShiftType shift) {
        String place = "shifts, shift:" + shift.code();
        String length = Minutes.asHours(shift.lengthMinutes());
        if (shift.key() != null && !ShiftType.isKey(shift.key())) {
            refuse("file.shift-key", place + ", key", shift.key());
        }
        if (shift.rest() != null && shift.rest().longestMinutes() > shift.lengthMinutes()) {
            refuse(
                    "file.rest-too-long",
                    place + ", rest",
                    Minutes.asHours(shift.rest().longestMinutes()),
                    length);
        }
        if (shift.workOnCall() != null && shift.workOnCall().longestMinutes() > shift.lengthMinutes()) {
            ExpectedWork weekday = shift.workOnCall().weekday();
            refuse(
                    "file.work-too-long",
                    place + ", workOnCall, " + (weekday.minutes() > shift.lengthMinutes() ? "weekday" : "weekend"),
                    Minutes.asHours(shift.workOnCall().longestMinutes()),
                    length);
        }
        if (shift.colour() != null && !ShiftType.isColour(shift.colour())) {
            refuse("file.colour", place + ", colour", shift.colour());
        }
    }

    private void check(RotaSettings settings) {
        checkPost("", settings.grade(), settings.point2002(), settings.serviceYears(), settings.share());
        CoverSettings cover = settings.cover();
        check("cover, leaveWeeksPerYear", cover.leaveWeeksPerYear(), CoverSettings::isLeaveWeeks, "file.leave-weeks");
        Long leaveWeek = cover.leaveWeekMinutes();
        if (leaveWeek != null && !CoverSettings.isLeaveWeek(leaveWeek)) {
            refuse(
                    "file.length",
                    "cover, leaveWeekHours",
                    Minutes.asHours(leaveWeek),
                    Minutes.asHours(Minutes.PER_WEEK));
        }
        check(
                "onCall, frequencyOneIn",
                settings.onCall().frequencyOneIn(),
                OnCallSettings::isFrequency,
                "file.frequency");
        if (settings.availability() != null) {
            check("nroc, rate", settings.availability().rate(), AvailabilityRate::isRate, "file.rate");
        }
        settings.rulesOff().stream()
                .filter(rule -> !SwitchableRules.isSwitchable(rule))
                .sorted()
                .forEach(rule -> refuse("file.choice", "rulesOff", rule, String.join(", ", SwitchableRules.names())));
        checkFigures(settings.figures());
    }

    private void checkFigures(List<OwnFigure> figures) {
        if (figures.size() > OwnFigure.MOST) {
            refuse("file.figures", "figures", Integer.toString(figures.size()), Integer.toString(OwnFigure.MOST));
        }
        Set<List<Object>> days = new HashSet<>();
        for (int index = 0; index < figures.size(); index++) {
            OwnFigure own = figures.get(index);
            String place = "figures, " + (index + 1);
            KnownFigures.fault(own, place).ifPresent(problems::add);
            if (!days.add(List.of(own.id(), own.from()))) {
                refuse("file.duplicate-figure", place, own.id(), Problem.date(own.from()));
            }
        }
    }

    private void checkPremia(List<Premium> premia) {
        if (premia.size() > Premium.MOST_ENTRIES) {
            refuse("file.too-many", "premia", Integer.toString(premia.size()), Integer.toString(Premium.MOST_ENTRIES));
        }
        Set<String> names = new HashSet<>();
        int position = 0;
        for (Premium premium : premia) {
            position++;
            String place = "premia, " + position;
            if (premium.name().isBlank()) {
                refuse("file.missing-field", place + ", name");
            }
            if (!names.add(premium.name())) {
                refuse("file.duplicate-premium", place + ", name", premium.name());
            }
            check(place + ", amount", Ratio.of(premium.amount().pounds()), Premium::isAmount, "file.premium-amount");
        }
    }

    private void check(WorkSchedule schedule) {
        checkCount("workSchedule, contacts", schedule.contacts().size());
        checkCount("workSchedule, objectives", schedule.objectives().size());
        int position = 0;
        for (WorkSchedule.Contact contact : schedule.contacts()) {
            position++;
            if (contact.role().isBlank()) {
                refuse("file.missing-field", "workSchedule, contacts, " + position + ", role");
            }
        }
    }

    private void checkCount(String place, int count) {
        if (count > WorkSchedule.MOST_ENTRIES) {
            refuse("file.too-many", place, Integer.toString(count), Integer.toString(WorkSchedule.MOST_ENTRIES));
        }
    }

    private void check(Roster roster) {
        checkDates(roster.start(), roster.weeks());
        checkWhole("roster, noticeWeeks", roster.noticeWeeks(), 0, Roster.MOST_NOTICE_WEEKS);
        Set<LocalDate> holidays = new HashSet<>();
        for (OneOffHoliday holiday : roster.bankHolidays()) {
            checkDate("roster, bankHolidays", holiday.date());
            if (!holidays.add(holiday.date())) {
                refuse("file.duplicate-bank-holiday", "roster, bankHolidays", Problem.date(holiday.date()));
            }
        }
        Set<String> ids = new HashSet<>();
        for (Slot slot : roster.slots()) {
            String place = "roster, slots, slot:" + slot.id();
            if (slot.id().isEmpty()) {
                refuse("file.missing-field", place + ", id");
            }
            if (!ids.add(slot.id())) {
                refuse("file.duplicate-slot", place, slot.id());
            }
            if (slot.doctor() != null) {
                check(place + ", doctor, ", slot.doctor());
            }
            checkPost(place, slot, roster);
            slot.changes().keySet().forEach(date -> checkInRoster(place + ", changes, " + date, date, roster));
            slot.notes().keySet().forEach(date -> checkInRoster(place + ", notes, " + date, date, roster));
        }
    }

    private void checkDates(LocalDate start, int weeks) {
        checkDate("roster, start", start);
        checkWhole("roster, weeks", weeks, 1, Roster.MOST_WEEKS);
    }

    private void checkPost(String place, Slot slot, Roster roster) {
        LocalDate from = slot.from();
        LocalDate to = slot.to();
        if (from != null) {
            checkInRoster(place + ", from", from, roster);
        }
        if (to != null) {
            checkInRoster(place + ", to", to, roster);
        }
        if (from != null && to != null && to.isBefore(from)) {
            refuse("file.post-ends-first", place + ", to", Problem.date(to), Problem.date(from));
        }
    }

    private void check(String place, Doctor doctor) {
        checkPost(place, doctor.grade(), doctor.point2002(), doctor.serviceYears(), doctor.share());
        checkWhole(place + "leaveDays", doctor.leaveDays(), 0, Doctor.MOST_LEAVE_DAYS);
        EmploymentLimits.of(place, doctor.employment()).ifPresent(problems::add);
    }

    private void checkInRoster(String place, LocalDate date, Roster roster) {
        checkDate(place, date);
        if (!roster.contains(date)) {
            refuse(
                    "file.change-outside-roster",
                    place,
                    Problem.date(date),
                    Problem.date(roster.start()),
                    Problem.date(roster.lastDay()));
        }
    }

    private void checkPost(
            String place, @Nullable Grade grade, @Nullable Integer point, @Nullable Integer serviceYears, Ratio share) {
        checkWhole(place + "point2002", point, 0, grade == null ? Grade.highestPoint() : grade.topPoint());
        checkWhole(place + "serviceYears", serviceYears, 0, RotaSettings.LONGEST_SERVICE);
        check(place + "share", share, RotaSettings::isShare, "file.share");
    }

    private void check(String place, @Nullable Ratio number, Predicate<Ratio> limits, String code) {
        if (number == null) {
            return;
        }
        String shown = number.toDecimal(SHOWN_DECIMALS).stripTrailingZeros().toPlainString();
        if (!limits.test(number)) {
            refuse(code, place, shown);
        } else if (!number.hasAtMostDecimals(RotaSettings.MOST_DECIMALS)) {
            refuse("file.decimals", place, shown, Integer.toString(RotaSettings.MOST_DECIMALS));
        }
    }

    private void checkWhole(String place, @Nullable Integer number, int lowest, int highest) {
        if (number != null && (number < lowest || number > highest)) {
            refuse(
                    "file.expected-whole",
                    place,
                    number.toString(),
                    Integer.toString(lowest),
                    Integer.toString(highest));
        }
    }

    private void checkDate(String place, LocalDate date) {
        if (!Roster.isDate(date)) {
            refuse("file.date", place, date.toString());
        }
    }

    private void refuse(String code, String place, String... arguments) {
        problems.add(Problem.of(code, place, arguments));
    }
}
