package cymru.rhod.ui.career;

import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.wales2026.credit.CreditedPost;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.DateEntry;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A doctor's service, post by post, with the points it gives on both pay scales on a date. */
final class ServicePane extends CareerSection {

    private final EntryRows<ServicePost> rows;
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();
    private final VBox results = results("career-credit");

    ServicePane(CareerDoctor doctor, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        super("career-service", doctor, texts, subscriptions, onExplain);
        date = new SimpleObjectProperty<>(doctor.outlook().standing().date());
        TextEntry<LocalDate> on = DateEntry.of(date, date::get);
        rows = new EntryRows<>(
                "service",
                "career.service.add",
                doctor.service(),
                (post, take, ofRow) -> new ServicePostForm(post, take, texts, ofRow),
                this::usual,
                texts,
                subscriptions);
        add(
                heading("career.credit.heading"),
                row(FieldWidths.narrow(fields().line("career.field.on", on))),
                results,
                refusal(problem),
                heading("career.service.heading"),
                hint("career.service.what"),
                rows);
        subscriptions.onChange(date, day -> show());
    }

    @Override
    void show() {
        IncrementalCredit credit = doctor().outlook().creditOn(date.get()).orElse(null);
        List<ServicePost> posts = doctor().service().all();
        rows.show(place -> credit == null ? null : counted(posts.get(place), place, credit));
        results.getChildren().clear();
        if (credit != null) {
            showCredit(credit);
        } else {
            results.getChildren()
                    .add(muted(texts().get(
                                    doctor().outlook().grade() == null
                                            ? "career.credit.no-grade"
                                            : "career.credit.no-service")));
        }
    }

    private Node counted(ServicePost post, int place, IncrementalCredit credit) {
        for (int index = 0; index < credit.posts().size(); index++) {
            CreditedPost counted = credit.posts().get(index);
            if (counted.post().equals(post)) {
                Wording wording = texts().wording();
                String text = texts().get(
                                "career.credit.post",
                                wording.quantity(Quantity.days(counted.days())),
                                texts().get("career.weight."
                                        + post.weight().times(2).rounded()),
                                wording.quantity(new Quantity(counted.creditedDays(), Unit.DAYS)),
                                texts().get("evidence." + counted.grade().code()));
                return why("service-why-" + place, text, credit.reason().from().get(index));
            }
        }
        return muted(texts().get(
                        "career.credit.lower-grade",
                        texts().get("grade." + credit.grade().code())));
    }

    private void showCredit(IncrementalCredit credit) {
        Texts texts = texts();
        String step = credit.step2026() == null
                ? texts.get("career.one-point")
                : texts.get("career.registrar." + credit.step2026());
        results.getChildren()
                .add(why(
                        "career-credit-why",
                        texts.get(
                                "career.credit.sum",
                                texts.wording().date(credit.date()),
                                credit.years(),
                                credit.point2002(),
                                step),
                        credit.reason()));
        ResultTable table = new ResultTable(
                "career-credit-table", texts, "", texts.get("career.credit.now"), texts.get("career.credit.next"));
        table.line(
                texts.get("career.credit.years"),
                Integer.toString(credit.years()),
                CareerWords.date(texts, credit.nextYear()));
        table.line(
                texts.get("career.credit.2002"),
                Integer.toString(credit.point2002()),
                CareerWords.date(texts, credit.next2002()));
        table.line(texts.get("career.credit.2026"), step, CareerWords.date(texts, credit.next2026()));
        table.line(texts.get("career.credit.start"), texts.wording().date(credit.incrementalStart()), "");
        Button use = new Button(texts.get("career.credit.use"));
        use.setId("career-use-points");
        use.setDisable(isInUse(credit));
        use.setOnAction(event -> problem.set(doctor().take(credit).orElse(null)));
        results.getChildren().addAll(table, use, muted(texts.get("career.credit.use.hint")));
    }

    private boolean isInUse(IncrementalCredit credit) {
        return Optional.of(credit.point2002())
                        .equals(Optional.ofNullable(doctor().doctor().point2002()))
                && Optional.of(credit.years())
                        .equals(Optional.ofNullable(doctor().doctor().serviceYears()));
    }

    /** Goes on from the day after the last post that ends, or begins a year before the roster. */
    private ServicePost usual() {
        LocalDate first = doctor().service()
                .last()
                .map(ServicePost::to)
                .map(last -> last.plusDays(1))
                .orElseGet(() -> doctor().outlook().standing().date().minusYears(1));
        return ServicePost.of(ServiceKind.TRAINING, null, first, null);
    }
}
