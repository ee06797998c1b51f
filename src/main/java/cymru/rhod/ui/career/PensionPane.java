package cymru.rhod.ui.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.report.career.DoctorCareer;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.pension.PensionContribution;
import cymru.rhod.rules.pension.PensionFigures;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.SourceLine;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the pension takes of a doctor's pay under either contract, and what the change of contract does to it. */
final class PensionPane extends CareerSection {

    private static final Money RISE = Money.ofPounds(1000);
    private static final Money POUND = Money.ofPounds(1);

    private final VBox results = results("career-pension-results");

    PensionPane(CareerDoctor doctor, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        super("career-pension", doctor, texts, subscriptions, onExplain);
        add(heading("career.pension.heading"), hint("career.pension.what"), results);
    }

    @Override
    void show() {
        results.getChildren().clear();
        DoctorCareer standing = doctor().outlook().standing();
        PensionContribution newDeal = standing.newDealPension();
        PensionContribution wales2026 = standing.wales2026Pension();
        if (newDeal == null && wales2026 == null) {
            results.getChildren().add(muted(texts().get("career.pension.unknown")));
            return;
        }
        results.getChildren().add(table(newDeal, wales2026));
        if (newDeal != null && wales2026 != null) {
            results.getChildren().add(strong(inWords(newDeal, wales2026)));
        }
        addNext("career.pension.next-2002", newDeal);
        addNext("career.pension.next-2026", wales2026);
        if (standing.possiblyPensionable().pence() > 0) {
            results.getChildren()
                    .add(unconfirmed(texts().get(
                                    "career.pension.possibly",
                                    texts().wording().poundsAndPence(standing.possiblyPensionable()))));
        }
        addChange("career.pension.rise-2002", newDeal);
        addChange("career.pension.rise-2026", wales2026);
        addYears(newDeal, wales2026);
        addAssumed(
                results,
                standing.assumed().stream()
                        .filter(point -> point.id().startsWith("pension-"))
                        .toList());
    }

    private ResultTable table(@Nullable PensionContribution newDeal, @Nullable PensionContribution wales2026) {
        Texts texts = texts();
        ResultTable table = new ResultTable(
                "career-pension-table",
                texts,
                texts.get("career.pension.a-year"),
                texts.get("career.contract.2002"),
                texts.get("career.contract.2026"),
                texts.get("career.pension.change"));
        line(table, "career.pension.pay", newDeal, wales2026, PensionContribution::pensionablePay);
        table.line(texts.get("career.pension.tier"), tier(newDeal), tier(wales2026), "");
        table.line(
                new Label(texts.get("career.pension.contribution")),
                contribution("2002", newDeal),
                contribution("2026", wales2026),
                ResultTable.number(change(newDeal, wales2026, PensionContribution::contribution)));
        line(table, "career.pension.left", newDeal, wales2026, PensionContribution::left);
        return table;
    }

    private void line(
            ResultTable table,
            String key,
            @Nullable PensionContribution newDeal,
            @Nullable PensionContribution wales2026,
            Function<PensionContribution, Money> amount) {
        table.line(
                texts().get(key),
                CareerWords.pence(texts(), newDeal == null ? null : amount.apply(newDeal)),
                CareerWords.pence(texts(), wales2026 == null ? null : amount.apply(wales2026)),
                change(newDeal, wales2026, amount));
    }

    private String change(
            @Nullable PensionContribution newDeal,
            @Nullable PensionContribution wales2026,
            Function<PensionContribution, Money> amount) {
        return newDeal == null || wales2026 == null
                ? Wording.NO_VALUE
                : texts().wording().signedPounds(amount.apply(wales2026).minus(amount.apply(newDeal)));
    }

    private String tier(@Nullable PensionContribution pension) {
        return pension == null
                ? Wording.NO_VALUE
                : texts().get(
                                "career.pension.tier-rate",
                                pension.tier(),
                                texts().wording()
                                        .quantity(
                                                Quantity.fraction(pension.rate().value())));
    }

    private Node contribution(String id, @Nullable PensionContribution pension) {
        return pension == null
                ? ResultTable.number(Wording.NO_VALUE)
                : why(
                        "career-contribution-" + id,
                        texts().wording().poundsAndPence(pension.contribution()),
                        pension.reason());
    }

    private void addNext(String key, @Nullable PensionContribution pension) {
        Money next = pension == null ? null : pension.nextFrom();
        if (next != null) {
            results.getChildren().add(muted(texts().get(key, texts().wording().pounds(next))));
        }
    }

    /** What more basic pay does, and what the first pound of the next tier does. */
    private void addChange(String key, @Nullable PensionContribution pension) {
        if (pension == null) {
            return;
        }
        PensionContribution raised = with(pension.pensionablePay().plus(RISE));
        String words = texts().get(
                        key,
                        texts().wording().pounds(RISE),
                        texts().wording().signedPounds(raised.contribution().minus(pension.contribution())),
                        texts().wording().signedPounds(raised.leftMoreThan(pension)));
        Money next = pension.nextFrom();
        if (next != null) {
            Money step = with(next).contribution().minus(with(next.minus(POUND)).contribution());
            words += " " + texts().get("career.pension.step", texts().wording().pounds(step));
        }
        results.getChildren().add(muted(words));
    }

    private PensionContribution with(Money pensionablePay) {
        return PensionContribution.of(pensionablePay, doctor().figuresInForce()).orElseThrow();
    }

    /** The tiers of each year, and what they take of today's pensionable pay. */
    private void addYears(@Nullable PensionContribution newDeal, @Nullable PensionContribution wales2026) {
        SortedMap<PayYear, Figures> years = doctor().pensionYears();
        ResultTable table = new ResultTable(
                "career-pension-years",
                texts(),
                texts().get("career.pension.tier"),
                years.keySet().stream().map(PayYear::toString).toArray(String[]::new));
        for (int tier = 1; tier <= PensionFigures.TIERS; tier++) {
            int shown = tier;
            table.line(
                    Integer.toString(tier),
                    years.values().stream().map(figures -> tier(shown, figures)).toArray(String[]::new));
        }
        lineOfYears(table, "career.pension.of-2002", newDeal, years);
        lineOfYears(table, "career.pension.of-2026", wales2026, years);
        results.getChildren().addAll(strong(texts().get("career.pension.years")), table);
        years.values().forEach(figures -> results.getChildren()
                .add(SourceLine.of(texts().wording().source(figures.get(PensionFigures.rate(1))))));
    }

    private void lineOfYears(
            ResultTable table, String key, @Nullable PensionContribution pension, SortedMap<PayYear, Figures> years) {
        if (pension != null) {
            table.line(
                    texts().get(key, texts().wording().pounds(pension.pensionablePay())),
                    years.values().stream()
                            .flatMap(figures -> PensionContribution.of(pension.pensionablePay(), figures).stream())
                            .map(ofYear -> texts().wording().poundsAndPence(ofYear.contribution()))
                            .toArray(String[]::new));
        }
    }

    private String tier(int tier, Figures figures) {
        Wording wording = texts().wording();
        String rate = wording.quantity(
                Quantity.fraction(figures.get(PensionFigures.rate(tier)).value()));
        return tier == PensionFigures.TIERS
                ? texts().get("career.pension.tier-above", rate)
                : texts().get(
                                "career.pension.tier-to",
                                wording.pounds(Money.ofPounds(
                                        figures.value(PensionFigures.upTo(tier)).rounded())),
                                rate);
    }

    private String inWords(PensionContribution newDeal, PensionContribution wales2026) {
        Wording wording = texts().wording();
        Money change = wales2026.contribution().minus(newDeal.contribution());
        int sign = change.compareTo(Money.ZERO);
        String amount = wording.pounds(sign < 0 ? Money.ZERO.minus(change) : change);
        String left = wording.signedPounds(wales2026.leftMoreThan(newDeal));
        return sign == 0
                ? texts().get("career.pension.same")
                : texts().get(sign > 0 ? "career.pension.more" : "career.pension.less", amount, left);
    }
}
