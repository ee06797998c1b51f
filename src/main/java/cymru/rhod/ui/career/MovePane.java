package cymru.rhod.ui.career;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.report.career.CareerPay;
import cymru.rhod.report.career.CareerStretch;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.wales2026.transition.Choice;
import cymru.rhod.rules.wales2026.transition.Transition;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** When a doctor moves to the contract of 2026: what decides it, the choices, and what each would pay on this rota. */
final class MovePane extends CareerSection {

    private static final List<LocalDate> CHANGEOVERS =
            IntStream.rangeClosed(2026, 2028).mapToObj(Transition::changeover).toList();

    private final StageForm form;
    private final VBox results = results("career-choices");

    MovePane(CareerDoctor doctor, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        super("career-move", doctor, texts, subscriptions, onExplain);
        form = new StageForm(doctor);
        FormField<?> stage = fields().optional(
                        "career.field.stage",
                        form.stage(),
                        List.of(TrainingStage.values()),
                        picked -> texts.get("career.stage." + picked.code()),
                        "career.not-given");
        add(
                heading("career.move.heading"),
                row(FieldWidths.wide(stage), fields().line("career.field.completion", form.completion())),
                fields().check("career.field.exceptional", form.exceptional()),
                heading("career.move.choices"),
                results);
    }

    @Override
    void show() {
        form.show(doctor().employment());
        results.getChildren().clear();
        Transition transition = doctor().outlook().standing().transition();
        if (transition == null) {
            results.getChildren().add(muted(texts().get("career.move.no-stage")));
            return;
        }
        results.getChildren()
                .addAll(
                        timeline(transition),
                        muted(texts().get(
                                        "career.move.source",
                                        texts().get("evidence."
                                                + transition.grade().code()))));
        Map<Choice, CareerPay> careers = doctor().outlook().choicesOnThisRota();
        if (careers.values().stream().anyMatch(career -> !career.years().isEmpty())) {
            showPay(careers, transition);
        } else {
            results.getChildren().add(muted(texts().get("career.move.no-pay")));
        }
        addPointsNote(results);
        addAssumed(results, transition.assumed());
    }

    /** The contract on each date for each choice: one line to a choice. */
    private ResultTable timeline(Transition transition) {
        Texts texts = texts();
        ResultTable table = new ResultTable(
                "career-timeline",
                texts,
                texts.get("career.move.choice"),
                CHANGEOVERS.stream()
                        .map(date ->
                                texts.get("career.move.from", texts.wording().date(date)))
                        .toArray(String[]::new));
        int place = 0;
        for (Choice choice : transition.choices()) {
            VBox words = new VBox(
                    why("career-choice-" + place++, ChoicePay.name(choice, transition, texts), choice.reason()),
                    muted(because(choice)));
            table.line(
                    words,
                    CHANGEOVERS.stream()
                            .map(date -> contract(choice.contractOn(date)))
                            .toArray(Label[]::new));
        }
        return table;
    }

    private Label contract(ContractChoice contract) {
        boolean isNew = contract == ContractChoice.WALES_2026;
        Label label = new Label(texts().get(isNew ? "career.contract.2026" : "career.contract.2002"));
        label.getStyleClass().addAll("contract-mark", isNew ? "contract-2026" : "contract-2002");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void showPay(Map<Choice, CareerPay> careers, Transition transition) {
        Texts texts = texts();
        CareerPay any = careers.values().iterator().next();
        List<CareerStretch> stretches = any.stretches();
        results.getChildren()
                .add(strong(texts.get(
                        "career.move.pay",
                        texts.wording().date(stretches.get(0).from()),
                        texts.wording().date(stretches.get(stretches.size() - 1).to()))));
        results.getChildren()
                .addAll(
                        ChoicePay.table("career-choice-pay", careers, transition, texts),
                        muted(texts.get("career.move.pay.what")));
    }

    private String because(Choice choice) {
        return choice.reason().from().get(0) instanceof Reason.Decided group
                ? texts().wording().outcome(group)
                : "";
    }
}
