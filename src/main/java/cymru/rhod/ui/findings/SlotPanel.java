package cymru.rhod.ui.findings;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.DoctorPay;
import cymru.rhod.report.roster.FairnessLine;
import cymru.rhod.report.roster.FairnessMeasure;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.report.roster.Post;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the chosen slot on its own dates: hours, weekends, nights, rules, the band and pay under both contracts, and where
 * it stands among the others. Each answers "why?". What the last change moved shows as before and after, and flashes once.
 */
public final class SlotPanel extends VBox {

    /** A number of the panel: its row, how it is worded, what stands beside it, and what it is made of. */
    private record Line(
            NumberRow row,
            Function<SlotNumbers, String> value,
            Function<SlotNumbers, String> besides,
            Function<SlotNumbers, @Nullable Reason> reason) {}

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final Consumer<Reason> why;
    private final Label name = new Label();
    private final Label who = Lines.muted("");
    private final BandRow band;
    private final HoursBar hoursBar = new HoursBar();
    private final List<Line> lines = new ArrayList<>();
    private final Label vacant = Lines.muted("");
    private final List<Node> ofPay = new ArrayList<>();
    private final VBox rules = new VBox();
    private RotaReport report;
    private @Nullable RotaReport reportBefore;

    /** @param why is given the reason of the number a person asked about */
    public SlotPanel(SessionModel model, Texts texts, Consumer<Reason> why) {
        this.model = model;
        this.texts = texts;
        this.why = why;
        report = model.reportProperty().get();
        getStyleClass().addAll("side-panel", "slot-panel");
        name.getStyleClass().addAll("scope", Styles.TEXT_BOLD);
        name.setMinHeight(USE_PREF_SIZE);
        band = new BandRow(
                "slot-number-band",
                texts,
                () -> ask(numbers -> numbers.report().pattern().newDeal().path()));
        rules.getStyleClass().add("slot-rules");
        getChildren().addAll(name, who, band);
        addHours();
        // Before pay and rules, which have views of their own: a change in the calendar is to be weighed by this.
        getChildren().add(heading("panels.slot.fairness"));
        for (FairnessMeasure measure : FairnessMeasure.values()) {
            addFairness(measure);
        }
        getChildren().addAll(heading("panels.slot.pay"), vacant);
        addPay();
        getChildren().addAll(heading("panels.slot.rules"), rules);
        CopyableTable.installRows(this, texts);
        subscriptions.onChange(model.reportProperty(), this::follow);
        subscriptions.onChange(model.chosenSlotProperty(), slot -> show(false));
        subscriptions.follow(texts.wordingProperty(), wording -> show(false));
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
    }

    // What there is

    private void addHours() {
        NumberRow hours = add(
                "hours",
                numbers -> shown(numbers.report().pattern().workHoursWithCover().value()),
                numbers -> HoursNotes.of(numbers.report().pattern(), texts),
                numbers -> numbers.report().pattern().workHoursWithCover());
        hours.illustrate(hoursBar);
        add(
                "reference",
                numbers -> shown(numbers.post().workingTime().average().measured()),
                numbers -> numbers.isWholePeriod()
                        ? ""
                        : between(
                                numbers.post().workingTime().first(),
                                numbers.post().workingTime().last()),
                numbers -> numbers.post().workingTime().average());
        add("out-of-hours", numbers -> numbers.post().tally().outOfHours());
        add(
                "weekends",
                numbers -> texts.get(
                        "panels.slot.of",
                        shown(numbers.post().tally().weekends().value()),
                        numbers.post().tally().weekendsInPost()),
                numbers -> "",
                numbers -> numbers.post().tally().weekends());
        add("nights", numbers -> numbers.post().tally().nights());
        add("long-days", numbers -> numbers.post().tally().longDays());
    }

    private void addPay() {
        int from = getChildren().size();
        add(
                "pay-2002",
                numbers -> pounds(numbers.post().pay().newDeal()),
                numbers -> unlessKnown(numbers.post().pay().newDeal()),
                numbers -> reason(numbers.post().pay().newDeal()));
        add(
                "pay-2026",
                numbers -> pounds(numbers.post().pay().wales2026()),
                numbers -> unlessKnown(numbers.post().pay().wales2026()),
                numbers -> reason(numbers.post().pay().wales2026()));
        add(
                "difference",
                numbers -> difference(numbers.post().pay()),
                numbers -> "",
                numbers -> reason(numbers.post().pay().wales2026()));
        add(
                "pay-own",
                numbers -> pounds(numbers.post().pay().own()),
                this::ownPay,
                numbers -> reason(numbers.post().pay().own()));
        ofPay.addAll(getChildren().subList(from, getChildren().size()));
    }

    private void addFairness(FairnessMeasure measure) {
        NumberRow row = new NumberRow(
                texts.binding("fairness." + measure.code()), () -> ask(numbers -> numbers.reason(measure)));
        row.setId("slot-fairness-" + measure.code());
        add(new Line(
                row,
                numbers -> deviation(numbers, measure),
                numbers -> fairShare(numbers, measure),
                numbers -> numbers.reason(measure)));
    }

    private void add(String code, Function<SlotNumbers, Reason.Measured> number) {
        add(code, numbers -> shown(number.apply(numbers).value()), numbers -> "", number::apply);
    }

    private NumberRow add(
            String code,
            Function<SlotNumbers, String> value,
            Function<SlotNumbers, String> besides,
            Function<SlotNumbers, @Nullable Reason> reason) {
        NumberRow row = new NumberRow(texts.binding("panels.slot." + code), () -> ask(reason));
        row.setId("slot-number-" + code);
        add(new Line(row, value, besides, reason));
        return row;
    }

    private void add(Line line) {
        lines.add(line);
        getChildren().add(line.row());
    }

    private Label heading(String key) {
        Label heading = new Label();
        heading.textProperty().bind(texts.binding(key));
        heading.getStyleClass().addAll("slot-heading", Styles.TEXT_BOLD);
        heading.setMinHeight(USE_PREF_SIZE);
        return heading;
    }

    private void ask(Function<SlotNumbers, @Nullable Reason> reason) {
        SlotNumbers.of(model.subject()).map(reason).ifPresent(why);
    }

    // Showing

    private void follow(RotaReport newReport) {
        RotaSession.Change change = model.lastChangeProperty().get();
        boolean isOpened = change == null || change.label().isEmpty();
        reportBefore = isOpened ? null : report;
        report = newReport;
        show(!isOpened);
    }

    private void show(boolean isNew) {
        Subject subject = model.subject();
        SlotNumbers now = SlotNumbers.of(subject).orElse(null);
        if (now == null) {
            return;
        }
        SlotNumbers before = reportBefore == null
                ? null
                : SlotNumbers.of(Subject.of(reportBefore, subject.slotId())).orElse(null);
        name.setText(subject.name(texts.wording()));
        who.setText(who(now));
        NewDealResult newDeal = now.report().pattern().newDeal();
        Band bandBefore =
                before == null ? null : before.report().pattern().newDeal().band();
        band.show(newDeal, bandBefore == newDeal.band() ? null : bandBefore, "");
        hoursBar.show(
                now.report().pattern().workHoursWithCover().value().value(),
                report.guides().weeklyHours());
        ofPay.forEach(row -> {
            row.setVisible(!now.isVacant());
            row.setManaged(!now.isVacant());
        });
        vacant.setText(texts.get("people.pay.vacant"));
        vacant.setVisible(now.isVacant());
        vacant.setManaged(now.isVacant());
        lines.forEach(line -> show(line, now, before, isNew));
        showRules(subject);
    }

    private void show(Line line, SlotNumbers now, @Nullable SlotNumbers before, boolean isNew) {
        String value = line.value().apply(now);
        String earlier = before == null ? value : line.value().apply(before);
        boolean moved = !earlier.equals(value);
        line.row()
                .show(
                        moved ? texts.get("panels.slot.moved", earlier, value) : value,
                        line.besides().apply(now),
                        margin(now, line.reason().apply(now)),
                        explains(line.reason().apply(now)));
        if (moved && isNew) {
            line.row().flash();
        }
    }

    private void showRules(Subject subject) {
        rules.getChildren().clear();
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            ContractVerdict verdict = ContractVerdict.of(contract, subject);
            rules.getChildren()
                    .add(Lines.marked(VerdictSign.of(verdict.heaviest()), Lines.plain(verdict.words(texts))));
            verdict.standingOut().forEach(rule -> rules.getChildren()
                    .add(new RuleRow(rule, subject, texts, () -> explain(rule, subject))));
        }
    }

    /** The cells of the rule are lit last: the explanation lights those of the reason. */
    private void explain(RuleResult rule, Subject subject) {
        why.accept(rule.reason());
        if (!rule.cells().isEmpty()) {
            subject.light(rule.cells(), model);
        }
    }

    // In words

    private String who(SlotNumbers numbers) {
        Post post = numbers.post().post();
        return details(numbers.report().slot().doctor()) + "\n" + between(post.first(), post.last());
    }

    private String details(@Nullable Doctor doctor) {
        if (doctor == null) {
            return texts.get("panels.slot.vacant");
        }
        List<String> words = new ArrayList<>();
        if (doctor.grade() != null) {
            words.add(texts.get("grade." + doctor.grade().code()));
        }
        words.add(
                doctor.contract() == null
                        ? texts.get("people.pay.no-contract")
                        : texts.get("panels.slot.contract", contract(doctor.contract())));
        if (doctor.isLessThanFullTime()) {
            words.add(NumberTexts.ofShare(doctor.share()));
        }
        return String.join(" · ", words);
    }

    private String contract(ContractChoice contract) {
        return texts.get(contract == ContractChoice.NEW_DEAL_2002 ? "panels.pay.2002" : "panels.pay.2026");
    }

    private String between(LocalDate first, LocalDate last) {
        return texts.wording().dates(first, last);
    }

    private String ownPay(SlotNumbers numbers) {
        ContractChoice contract = numbers.post().pay().contract();
        PayOnDates own = numbers.post().pay().own();
        if (contract == null) {
            return texts.get("people.pay.no-contract");
        }
        return own == null
                ? texts.get("people.pay.own-unknown", contract(contract))
                : texts.get(
                        "panels.slot.own",
                        contract(contract),
                        texts.wording().pounds(own.forMonth()) + PayMarks.of(own.basis()),
                        texts.wording().pounds(own.forPost()) + PayMarks.of(own.basis()));
    }

    private String deviation(SlotNumbers numbers, FairnessMeasure measure) {
        Ratio deviation = numbers.deviation(measure);
        return deviation == null ? Wording.NO_VALUE : signed(deviation, measure.unit());
    }

    private String fairShare(SlotNumbers numbers, FairnessMeasure measure) {
        FairnessLine line = numbers.fairness(measure).orElse(null);
        FairnessLine.Standing standing = numbers.standing(measure).orElse(null);
        if (line == null || standing == null) {
            return "";
        }
        String share = texts.get(
                measure.isWithinGrade() ? "panels.slot.fair-share.grade" : "panels.slot.fair-share",
                worded(standing.value(), line.unit()),
                worded(standing.target(), line.unit()));
        return line.furthest()
                .map(furthest -> share + "; " + furthest(numbers, furthest, line.unit()))
                .orElse(share);
    }

    private String furthest(SlotNumbers numbers, FairnessLine.Standing furthest, Unit unit) {
        return furthest.slotId().equals(numbers.report().slot().id())
                ? texts.get("panels.slot.furthest.own")
                : texts.get(
                        "panels.slot.furthest",
                        Subject.of(report, furthest.slotId()).name(texts.wording()),
                        signed(furthest.deviation(), unit));
    }

    private String signed(Ratio number, Unit unit) {
        String size = worded(number.abs(), unit);
        // What rounds to nothing has no sign.
        return size.equals(worded(Ratio.ZERO, unit)) ? size : (number.sign() > 0 ? "+" : "−") + size;
    }

    private String worded(Ratio number, Unit unit) {
        return unit == Unit.POUNDS_PER_YEAR
                ? texts.wording().pounds(Money.roundedToThePenny(number))
                : texts.wording().quantity(new Quantity(number, unit));
    }

    private String margin(SlotNumbers numbers, @Nullable Reason reason) {
        if (reason instanceof Reason.Compared compared) {
            return texts.wording().margin(compared);
        }
        return reason instanceof Reason.Measured measured
                ? Thresholds.of(numbers.report().pattern(), measured).stream()
                        .findFirst()
                        .map(texts.wording()::margin)
                        .orElse("")
                : "";
    }

    private String explains(@Nullable Reason reason) {
        return reason == null ? "" : texts.wording().explains(reason);
    }

    private String shown(@Nullable Quantity quantity) {
        return quantity == null ? Wording.NO_VALUE : texts.wording().quantity(quantity);
    }

    private String pounds(@Nullable PayOnDates pay) {
        return pay == null ? Wording.NO_VALUE : texts.wording().pounds(pay.year()) + PayMarks.of(pay.basis());
    }

    private String difference(DoctorPay pay) {
        return pay.newDeal() == null || pay.wales2026() == null
                ? Wording.NO_VALUE
                : texts.wording()
                                .difference(
                                        pay.newDeal().year(), pay.wales2026().year())
                        + PayMarks.ofDifference(pay.basis());
    }

    /** Returns why there is no pay, else what is to be said of it. */
    private String unlessKnown(@Nullable PayOnDates pay) {
        return pay == null
                ? texts.get("panels.slot.pay-unknown")
                : String.join("\n", PayMarks.legend(pay.basis(), texts.wording().messages()));
    }

    private static @Nullable Reason reason(@Nullable PayOnDates pay) {
        return pay == null ? null : pay.pay().reason();
    }
}
