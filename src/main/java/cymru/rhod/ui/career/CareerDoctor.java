package cymru.rhod.ui.career;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.report.career.DoctorOutlook;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.pension.PensionFigures;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One doctor of the open roster, whose employment and years ahead can be changed; without a control. Each change is one edit. */
final class CareerDoctor {

    private final String slotId;
    private final Supplier<Rota> rota;
    private final Function<RotaEdit, Optional<Problem>> edits;
    private final Supplier<FigureTable> figures;
    private final BankHolidays bankHolidays;
    private @Nullable SlotReport slot;
    private @Nullable DoctorOutlook outlook;
    private @Nullable PayYear payYear;

    /**
     * @param rota the rota that edits apply to
     * @param edits makes an edit of the rota and says why it is refused, if it is
     * @param figures those known when they are asked for: a figures file may add a year
     */
    CareerDoctor(
            String slotId,
            Supplier<Rota> rota,
            Function<RotaEdit, Optional<Problem>> edits,
            Supplier<FigureTable> figures,
            BankHolidays bankHolidays) {
        this.slotId = slotId;
        this.rota = rota;
        this.edits = edits;
        this.figures = figures;
        this.bankHolidays = bankHolidays;
    }

    /** Takes over the doctor of a report that has one in the slot. */
    void show(RotaReport report) {
        SlotReport shown = report.slots().stream()
                .filter(each -> each.slot().id().equals(slotId))
                .findFirst()
                .orElseThrow();
        slot = shown;
        payYear = report.payYear();
        outlook = new DoctorOutlook(report, shown, figures.get(), bankHolidays);
    }

    /** Returns the slot on screen. */
    SlotReport slot() {
        return Objects.requireNonNull(slot, "a doctor is shown before they are looked at");
    }

    /** Returns what is worked out of the doctor on screen. */
    DoctorOutlook outlook() {
        return Objects.requireNonNull(outlook, "a doctor is shown before they are looked at");
    }

    /** Returns the figures that the doctor's pay on screen is worked out from. */
    Figures figuresInForce() {
        return figuresOf(Objects.requireNonNull(payYear, "a doctor is shown before they are looked at"));
    }

    /** Returns the figures of each pay year in which the tiers of the pension scheme are known. */
    SortedMap<PayYear, Figures> pensionYears() {
        SortedMap<PayYear, Figures> years = new TreeMap<>();
        for (PayYear year : figures.get().payYears()) {
            Figures ofYear = figuresOf(year);
            if (ofYear.find(PensionFigures.rate(1)).isPresent()) {
                years.put(year, ofYear);
            }
        }
        return years;
    }

    private Figures figuresOf(PayYear year) {
        return figures.get().on(year.firstDay(), rota().settings().figures());
    }

    /** Returns the rota that edits apply to. */
    Rota rota() {
        return rota.get();
    }

    /** Returns the doctor as the edited rota has them; one of whom nothing is known where an edit left the slot vacant. */
    Doctor doctor() {
        return editedSlot().map(Slot::doctor).orElseGet(Doctor::unknown);
    }

    Employment employment() {
        return doctor().employment();
    }

    Outlook yearsAhead() {
        return rota().outlook();
    }

    EntryList<ServicePost> service() {
        return new EntryList<>(
                () -> employment().posts(), posts -> changeEmployment(employment -> employment.withPosts(posts)));
    }

    EntryList<LateStay> lateStays() {
        return new EntryList<>(
                () -> employment().lateStays(),
                stays -> changeEmployment(employment -> employment.withLateStays(stays)));
    }

    /** The posts ahead, kept in the order of their dates. */
    EntryList<CareerPost> career() {
        return new EntryList<>(
                () -> yearsAhead().career(),
                posts -> changeYearsAhead(outlook -> new Outlook(
                        outlook.assumedAwards(),
                        posts.stream()
                                .sorted(Comparator.comparing(CareerPost::from))
                                .toList())));
    }

    /** The awards assumed, kept in the order of their dates. */
    EntryList<AssumedAward> awards() {
        return new EntryList<>(
                () -> yearsAhead().assumedAwards(),
                awards -> changeYearsAhead(outlook -> new Outlook(
                        awards.stream()
                                .sorted(Comparator.comparing(AssumedAward::from))
                                .toList(),
                        outlook.career())));
    }

    /** Gives the doctor the 2002 point and the years of service of a credit. */
    Optional<Problem> take(IncrementalCredit credit) {
        Doctor doctor = doctor();
        return change(doctor.withGrade(doctor.grade() == null ? credit.grade() : doctor.grade(), credit.point2002())
                .withServiceYears(credit.years()));
    }

    Optional<Problem> changeEmployment(UnaryOperator<Employment> change) {
        Doctor doctor = doctor();
        return change(doctor.withEmployment(change.apply(doctor.employment())));
    }

    private Optional<Problem> change(Doctor changed) {
        return editedSlot()
                .flatMap(edited -> edits.apply(new RosterEdit.ChangeSlots(List.of(edited.withDoctor(changed)))));
    }

    private Optional<Problem> changeYearsAhead(UnaryOperator<Outlook> change) {
        return edits.apply(new RotaEdit.ChangeOutlook(change.apply(yearsAhead())));
    }

    private Optional<Slot> editedSlot() {
        Roster roster = rota().roster();
        return roster == null ? Optional.empty() : roster.slot(slotId);
    }
}
