package cymru.rhod.ui.pay;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaCost;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.AmountLines;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the whole rota costs the employer a year under each contract, and what that leaves out. */
final class CostSection extends VBox {

    private final Texts texts;
    private final Consumer<Reason> why;
    private final Consumer<String> openSetting;
    private final Label heading = new Label();
    private final Hyperlink ask = new Hyperlink();
    private final AmountLines amounts;
    private final Hyperlink missing = new Hyperlink();
    private final Label notes = new WrappedLabel(Styles.TEXT_MUTED);
    private @Nullable Reason reason;

    /** @param openSetting is given the message key of a setting of the rota that a person wants to give */
    CostSection(Texts texts, Consumer<Reason> why, Consumer<String> openSetting) {
        this.texts = texts;
        this.why = why;
        this.openSetting = openSetting;
        amounts = new AmountLines(texts);
        getStyleClass().add("cost-section");
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        heading.textProperty().bind(texts.binding("panels.cost.heading"));
        ask.setId("cost-why");
        ask.textProperty().bind(texts.binding("panels.pay.why"));
        ask.setOnAction(event -> explain());
        ask.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                explain();
                event.consume();
            }
        });
        notes.setId("cost-notes");
        missing.setId("cost-missing");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        missing.managedProperty().bind(missing.visibleProperty());
        getChildren().addAll(heading, amounts, missing, notes, ask);
    }

    void show(RotaReport report) {
        RotaCost cost = report.cost();
        reason = cost.reason();
        Optional<String> setting = missingSetting(report);
        missing.setVisible(setting.isPresent());
        setting.ifPresent(key -> {
            missing.setText(texts.get("panels.cost.give-setting", texts.get(key)));
            missing.setOnAction(event -> {
                missing.setVisited(false);
                openSetting.accept(key);
            });
        });
        amounts.getChildren().clear();
        amounts.addRow(
                0,
                new Label(texts.get("panels.cost.2002")),
                amount("cost-2002", cost.newDeal(), report.costBasis(Contract.NEW_DEAL_2002)));
        amounts.addRow(
                1,
                new Label(texts.get("panels.cost.2026")),
                amount("cost-2026", cost.wales2026(), report.costBasis(Contract.WALES_2026)));
        notes.setText(String.join("\n", notes(report, setting.isPresent())));
    }

    /** Returns the message key of the first setting without which a cost is not known; a roster's doctors have their own. */
    private static Optional<String> missingSetting(RotaReport report) {
        RotaSettings settings = report.rota().settings();
        if (report.rota().roster() != null) {
            return Optional.empty();
        }
        if (settings.grade() == null) {
            return Optional.of("settings.grade");
        }
        if (settings.point2002() == null) {
            return Optional.of("settings.point");
        }
        return settings.serviceYears() == null && report.cost().wales2026() == null
                ? Optional.of("settings.service-years")
                : Optional.empty();
    }

    private void explain() {
        ask.setVisited(false);
        if (reason != null) {
            why.accept(reason);
        }
    }

    private List<String> notes(RotaReport report, boolean isSettingMissing) {
        RotaCost cost = report.cost();
        List<String> lines = new ArrayList<>();
        if (!report.isCostWhole()) {
            lines.add(texts.get("panels.pay.not-whole", texts.get("pay.cost-not-whole")));
        }
        if (isSettingMissing) {
            lines.add(texts.get("panels.cost.until-then"));
        } else if (cost.reason() instanceof Reason.Unknown missing) {
            lines.add(texts.wording().says(missing));
        } else if (cost.newDeal() == null || cost.wales2026() == null) {
            lines.add(texts.get("panels.cost.missing"));
        }
        String doctors = doctors(report);
        lines.add(
                cost.vacancies() == 0
                        ? doctors
                        : doctors + "; " + texts.get("panels.cost.vacancies", cost.vacancies()));
        lines.add(texts.get("panels.cost.left-out"));
        return lines;
    }

    /** A rota without a roster is worked by doctors of one grade, point and service; those of a roster differ. */
    private String doctors(RotaReport report) {
        int count = report.cost().doctors();
        PayRow own = report.ownPay();
        return report.rota().roster() != null || own == null
                ? texts.get("panels.cost.doctors", count)
                : texts.get(
                        "panels.cost.doctors-at",
                        count,
                        texts.wording().gradeAndPoint(own.grade(), own.point(), own.serviceYears()));
    }

    private Label amount(String id, @Nullable Money money, PayBasis basis) {
        Label amount =
                new Label(money == null ? Wording.NO_VALUE : texts.wording().pounds(money) + PayMarks.of(basis));
        amount.setId(id);
        amount.getStyleClass().add("amount");
        return amount;
    }
}
