package cymru.rhod.ui.career;

import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.career.DoctorCareer;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.wales2026.overtime.LateStayPay;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Single late stays, what each is paid and what a month of them adds beside the rota's pay. */
final class LateStaysPane extends CareerSection {

    private static final long USUAL_START = Minutes.ofHours(17);
    private static final long USUAL_END = Minutes.ofHours(18);

    private final EntryRows<LateStay> rows;
    private final VBox results = results("career-late-months");

    LateStaysPane(CareerDoctor doctor, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        super("career-late", doctor, texts, subscriptions, onExplain);
        rows = new EntryRows<>(
                "late",
                "career.late.add",
                doctor.lateStays(),
                (stay, take, ofRow) -> new LateStayForm(stay, take),
                this::usual,
                texts,
                subscriptions);
        add(heading("career.late.heading"), hint("career.late.what"), rows, heading("career.late.months"), results);
    }

    @Override
    void show() {
        List<LateStay> stays = doctor().lateStays().all();
        rows.show(place -> paid(stays.get(place), place));
        results.getChildren().clear();
        DoctorCareer standing = doctor().outlook().standing();
        Pay pay = doctor().slot().wales2026();
        results.getChildren()
                .add(text(
                        pay == null
                                ? texts().get("career.late.rota-unknown")
                                : texts().get(
                                                "career.late.rota",
                                                texts().wording().pounds(pay.annualPay()))));
        standing.lateStays().forEach((month, late) -> results.getChildren()
                .add(why(
                        "career-late-" + month,
                        texts().get(
                                        "career.late.month",
                                        CareerWords.month(texts(), month),
                                        texts().wording().poundsAndPence(late.pay())),
                        late.reason())));
        if (stays.isEmpty()) {
            results.getChildren().add(muted(texts().get("career.late.none")));
        }
        addAssumed(
                results,
                standing.assumed().stream()
                        .filter(point -> point.id().startsWith("late-stays"))
                        .toList());
    }

    private Node paid(LateStay stay, int place) {
        LateStayPay pay = doctor().outlook().pay(stay).orElse(null);
        return pay == null
                ? muted(texts().get("career.late.unknown"))
                : why(
                        "late-why-" + place,
                        texts().get(
                                        "career.late.paid",
                                        Minutes.asHours(pay.plainMinutes()),
                                        Minutes.asHours(pay.outOfHoursMinutes()),
                                        texts().wording().poundsAndPence(pay.pay())),
                        pay.reason());
    }

    private LateStay usual() {
        return doctor().lateStays()
                .last()
                .map(last -> new LateStay(last.date().plusDays(1), last.startMinute(), last.endMinute()))
                .orElseGet(() -> new LateStay(doctor().outlook().standing().date(), USUAL_START, USUAL_END));
    }
}
