package cymru.rhod.text;

import cymru.rhod.compare.BreakEven;
import cymru.rhod.compare.MoneyChange;
import cymru.rhod.compare.Outcome;
import cymru.rhod.compare.PayComparison;
import cymru.rhod.compare.RuleChange;
import cymru.rhod.compare.Tally;
import cymru.rhod.compare.portfolio.Portfolio;
import cymru.rhod.compare.portfolio.PortfolioRow;
import cymru.rhod.compare.portfolio.TotalCost;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How comparisons show amounts and their differences, and what they are called. */
public final class ComparisonWording {

    private final Wording wording;

    public ComparisonWording(Wording wording) {
        this.wording = wording;
    }

    /** Returns whole pounds; a dash where not known. */
    public String pounds(@Nullable Money money) {
        return money == null ? Wording.NO_VALUE : wording.pounds(money);
    }

    /** Returns whole pounds with the signs of what they rest on; a dash where not known. */
    public String pounds(@Nullable Money money, PayBasis basis) {
        return money == null ? Wording.NO_VALUE : wording.pounds(money) + PayMarks.of(basis);
    }

    /** Returns a year's pay in whole pounds with the signs of what it rests on; a dash where not known. */
    public String pay(@Nullable Pay pay) {
        return pounds(pay == null ? null : pay.annualPay(), PayBasis.of(pay));
    }

    /** Returns by how much one amount is more than another, with a mark if either lacks something; a dash where not known. */
    public String difference(@Nullable Money from, @Nullable Money to, PayBasis basis) {
        return from == null || to == null
                ? Wording.NO_VALUE
                : wording.difference(from, to) + PayMarks.ofDifference(basis);
    }

    /** Returns what the second of two amounts pays more, likewise. */
    public String difference(PayComparison pay) {
        return difference(amount(pay.from()), amount(pay.to()), pay.basis());
    }

    /** Returns what a rota pays more at a point under the contract of 2026, likewise. */
    public String difference(PortfolioRow row) {
        return difference(row.newDeal(), row.wales2026(), row.basis());
    }

    /** Returns the same of a row; a dash where there is none. */
    public String difference(Optional<PortfolioRow> row) {
        return row.map(this::difference).orElse(Wording.NO_VALUE);
    }

    private static @Nullable Money amount(@Nullable Pay pay) {
        return pay == null ? null : pay.annualPay();
    }

    /** Returns the earlier sum of a change with the signs of what it rests on. */
    public String before(MoneyChange change) {
        return pounds(change.before(), change.basisBefore());
    }

    /** Returns the later sum of a change with the signs of what it rests on. */
    public String after(MoneyChange change) {
        return pounds(change.after(), change.basisAfter());
    }

    /** Returns by how much a sum grew, with a mark if either lacks something. */
    public String difference(MoneyChange change) {
        return difference(change.before(), change.after(), change.basis());
    }

    /** Returns a sentence for each sign of the amounts shown. */
    public List<String> legend(PayBasis basis) {
        return PayMarks.legend(basis, wording.messages());
    }

    /** Returns a share with its sign: +1.8 %, −4.0 %. */
    public String percent(@Nullable Ratio share) {
        if (share == null) {
            return Wording.NO_VALUE;
        }
        String sign = share.sign() > 0 ? "+" : share.sign() < 0 ? "−" : "";
        return sign + wording.quantity(Quantity.fraction(share.abs()));
    }

    /** Returns what became of a rule, and its sentence as it stands now. */
    public String ruleChange(RuleChange change) {
        RuleResult rule = change.rule();
        if (rule.verdict() == Verdict.NOT_CHECKED) {
            return wording.messages().get("compare.rule.not-checked", wording.name(rule));
        }
        boolean isFixedOtherwise = change.kind() == RuleChange.Kind.FIXED && rule.verdict() != Verdict.KEPT;
        String key = isFixedOtherwise ? "no-longer-broken" : change.kind().code();
        return wording.messages().get("compare.rule." + key, wording.says(rule));
    }

    /**
     * Returns where a rule that is not the agreement's own comes from; empty behind all but the last of several from one place, so
     * that it is said once.
     *
     * @param index of the rule among the changes
     */
    public String provenance(List<RuleChange> changes, int index) {
        String provenance = provenance(changes.get(index));
        boolean isSaidBelow = index + 1 < changes.size() && provenance.equals(provenance(changes.get(index + 1)));
        return isSaidBelow ? "" : provenance;
    }

    private String provenance(RuleChange change) {
        return change.rule().provenance() == Provenance.AGREEMENT ? "" : wording.provenance(change.rule());
    }

    /**
     * Returns how many gain and lose as a sentence.
     *
     * @param key of the message
     */
    public String tally(String key, Tally<?> tally) {
        return wording.messages()
                .get(key, tally.gains(), tally.losses(), tally.same(), tally.unknown(), tally.incomplete());
    }

    /** Returns that rotas are of several pay years, and how many of each; empty where they are of one. */
    public String payYears(Portfolio portfolio) {
        Messages messages = wording.messages();
        return portfolio.payYears().size() < 2
                ? ""
                : messages.get(
                        "compare.portfolio.pay-years",
                        portfolio.payYears().entrySet().stream()
                                .map(year -> messages.get(
                                        "compare.portfolio.pay-year",
                                        year.getKey().toString(),
                                        year.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    /** Returns what all rotas together cost, and how many are left out of that and why, as sentences. */
    public List<String> totalCost(TotalCost cost) {
        Messages messages = wording.messages();
        List<String> sentences = new ArrayList<>();
        if (cost.rotas() > 0) {
            sentences.add(messages.get(
                    "compare.portfolio.cost",
                    cost.rotas(),
                    pounds(cost.newDeal(), cost.newDealBasis()),
                    pounds(cost.wales2026(), cost.wales2026Basis()),
                    difference(cost.newDeal(), cost.wales2026(), PayBasis.CERTAIN)));
        }
        if (cost.incomplete() > 0) {
            sentences.add(messages.get("compare.portfolio.cost-incomplete", cost.incomplete()));
        }
        if (cost.unknown() > 0) {
            sentences.add(messages.get("compare.portfolio.cost-left-out", cost.unknown()));
        }
        return sentences;
    }

    public String outcome(Outcome outcome) {
        return wording.messages().get("outcome-of-pay." + outcome.code());
    }

    /** Returns the hours that would do, or that any or none do. */
    public String need(BreakEven.Need need) {
        if (need.hours() == null) {
            return wording.messages().get("compare.need." + need.answer().name().toLowerCase(Locale.ROOT));
        }
        return wording.quantity(need.hours().value());
    }
}
