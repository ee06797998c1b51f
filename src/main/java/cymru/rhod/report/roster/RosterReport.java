package cymru.rhod.report.roster;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.MeasureSettings;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a roster comes to on its dates: slot by slot, and as a whole. Each part is worked out when it is first asked for, so that a
 * change of the pattern costs nothing here while nobody looks at the dates. All of it belongs to one rota; safe from any thread.
 */
public final class RosterReport {

    /**
     * What the numbers of one slot are made of. The same object stands for the same numbers from one report to the next.
     *
     * @param post its dates
     * @param dates where the cells of its assessed pattern lie
     * @param share of full time; 1 where vacant or not known
     * @param settings how its duties are measured
     * @param newDeal a year's pay under the 2002 contract; null where not known
     * @param wales2026 likewise under that of 2026
     * @param credit what the posts of its doctor give on the first day; null where none are listed
     */
    public record SlotBasis(
            Slot slot,
            Post post,
            SlotDates dates,
            Ratio share,
            MeasureSettings settings,
            @Nullable Pay newDeal,
            @Nullable Pay wales2026,
            @Nullable IncrementalCredit credit) {}

    private final RosterCalendar calendar;
    private final Map<String, ShiftType> shifts;
    private final Map<SlotBasis, PostReport> known;
    private final List<SlotBasis> slots;
    private final Lazy<List<PostReport>> posts;
    private final Lazy<List<FairnessLine>> fairness;
    private final Lazy<CoverReport> cover;
    private final Lazy<Reason.Measured> normalDaytime;
    private final Lazy<RosterCost> cost;
    private final Lazy<List<RosterWarning>> warnings;

    /**
     * Makes a report of which nothing is worked out yet.
     *
     * @param slots one for each slot of the roster, in its order
     * @param earlier an earlier report whose slots may be among these; null where there is none
     */
    public RosterReport(
            RosterCalendar calendar,
            Map<String, ShiftType> shifts,
            List<Demand> demand,
            List<SlotBasis> slots,
            Figures figures,
            @Nullable RosterReport earlier) {
        this.calendar = calendar;
        this.shifts = shifts;
        this.slots = List.copyOf(slots);
        known = earlier == null ? Map.of() : earlier.known();
        PostReporter reporter = new PostReporter(calendar, shifts, figures);
        posts = new Lazy<>(() -> posts(reporter));
        fairness = new Lazy<>(() -> new Fairness(calendar.roster(), posts()).lines(shifts.keySet()));
        cover = new Lazy<>(() -> new CoverCounter(calendar, shifts, demand).count());
        normalDaytime = new Lazy<>(this::meanNormalDaytime);
        cost = new Lazy<>(() -> RosterCost.of(calendar.roster(), posts()));
        warnings = new Lazy<>(() -> new RosterWarnings(calendar, slots, posts()).all());
    }

    /** Returns what each slot works on each date. */
    public RosterCalendar calendar() {
        return calendar;
    }

    /** Returns what each slot comes to, in the order of the roster. */
    public List<PostReport> posts() {
        return posts.get();
    }

    /** Returns what one slot comes to. */
    public Optional<PostReport> post(String slotId) {
        return posts().stream().filter(post -> post.slot().id().equals(slotId)).findFirst();
    }

    /** Returns a line for each number that is to be fair, and for each shift type worked. */
    public List<FairnessLine> fairness() {
        return fairness.get();
    }

    public Optional<FairnessLine> fairness(FairnessMeasure measure) {
        return fairness().stream().filter(line -> line.measure() == measure).findFirst();
    }

    /** Returns who is on duty when, against the doctors needed. */
    public CoverReport cover() {
        return cover.get();
    }

    /** Returns the average minutes a week of standard days of one doctor, the time in which there is training; vacant slots left out. */
    public Reason.Measured normalDaytime() {
        return normalDaytime.get();
    }

    /** Says whether a day is worked, and holds standard days and no other duty. */
    public boolean holdsOnlyStandardDays(Cell cell) {
        return StandardDays.isOnlyStandard(cell, shifts);
    }

    /** Returns when the roster must be out. */
    public Notice notice() {
        return Notice.of(calendar.roster());
    }

    /** Returns the pay of its doctors for its dates. */
    public RosterCost cost() {
        return cost.get();
    }

    /** Returns probable mistakes, and what people should know. */
    public List<RosterWarning> warnings() {
        return warnings.get();
    }

    private List<PostReport> posts(PostReporter reporter) {
        List<PostReport> made = new ArrayList<>(slots.size());
        for (SlotBasis slot : slots) {
            PostReport present = known.get(slot);
            made.add(present == null ? reporter.report(slot) : present);
        }
        return List.copyOf(made);
    }

    /** Returns the slots whose numbers are known: this report's if they were asked for, else those it took over. */
    private Map<SlotBasis, PostReport> known() {
        List<PostReport> ready = posts.ifReady();
        if (ready == null) {
            return known;
        }
        Map<SlotBasis, PostReport> bySlot = new IdentityHashMap<>();
        for (int index = 0; index < ready.size(); index++) {
            bySlot.put(slots.get(index), ready.get(index));
        }
        return bySlot;
    }

    private Reason.Measured meanNormalDaytime() {
        Ratio minutes = Ratio.ZERO;
        Ratio weeks = Ratio.ZERO;
        for (PostReport post : posts()) {
            if (post.slot().doctor() != null) {
                minutes = minutes.plus(post.tally()
                        .normalDaytime()
                        .value()
                        .value()
                        .times(post.post().weeks()));
                weeks = weeks.plus(post.post().weeks());
            }
        }
        return Reason.Measured.of(
                "measure.normal-daytime",
                Quantity.minutesPerWeek(weeks.isZero() ? Ratio.ZERO : minutes.dividedBy(weeks)));
    }

    /**
     * Returns what the cost of the roster's doctors rests on.
     *
     * @param payOf the pay that is added up
     */
    public PayBasis costBasis(Function<DoctorPay, @Nullable PayOnDates> payOf) {
        return posts().stream()
                .map(post -> Optional.ofNullable(payOf.apply(post.pay())))
                .flatMap(Optional::stream)
                .map(PayOnDates::basis)
                .reduce(PayBasis.CERTAIN, PayBasis::and);
    }
}
