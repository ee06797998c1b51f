package cymru.rhod.ui.exporting;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pay that a doctor was offered or is paid, as it is typed, beside what the rota gives, without a control. Each amount left with
 * another value is one edit of the rota as it is by then, which may be ahead of the one on screen; {@link #show} follows edits,
 * undo and redo.
 */
final class OfferedForm {

    /**
     * A line of either pay.
     *
     * @param id of the line of pay, {@link OfferedPay#TOTAL}, or what the employer calls it
     * @param line of the rota's pay; null for a line that it does not have, and for the whole
     * @param given what the rota gives; null where it gives no such line
     */
    record Row(String id, @Nullable PayLine line, @Nullable Money given, TextEntry<Optional<Money>> offered) {}

    private final Supplier<List<OfferedPay>> inForce;
    private final Function<RotaEdit, Optional<Problem>> edits;
    private final Map<String, TextEntry<Optional<Money>>> entries = new LinkedHashMap<>();
    private final TextEntry<String> name = new TextEntry<>(this::readName, text -> text, this::keepName);
    private List<Row> rows = List.of();
    private List<OfferedPay> offered = List.of();

    /** Lines of the employer's that have been named here; only an amount makes an offer of one. */
    private final Set<String> named = new LinkedHashSet<>();

    private SlotReport shown;
    private Contract contract = Contract.WALES_2026;
    private boolean isContractKnown;
    private boolean isPayKnown;

    /**
     * @param inForce what edits apply to
     * @param edits makes an edit of the rota and says why it is refused, if it is
     */
    OfferedForm(SlotReport slot, Supplier<List<OfferedPay>> inForce, Function<RotaEdit, Optional<Problem>> edits) {
        shown = slot;
        this.inForce = inForce;
        this.edits = edits;
        name.show("");
        show(slot);
    }

    /** Returns the lines of the rota's pay, then those that only the employer has, then the whole. */
    List<Row> rows() {
        return rows;
    }

    /** Returns the contract whose pay it is held against: the doctor's, else the one under which pay is known. */
    Contract contract() {
        return contract;
    }

    boolean isContractKnown() {
        return isContractKnown;
    }

    /** Says whether the rota gives an amount; the offer can be entered all the same. */
    boolean isPayKnown() {
        return isPayKnown;
    }

    /** What the employer calls a line that is to be added. */
    TextEntry<String> newLine() {
        return name;
    }

    /** Returns what was offered for a line; nothing where that was not given. */
    Optional<Money> offered(String id) {
        return offered.stream()
                .filter(line -> line.line().equals(id))
                .map(OfferedPay::amount)
                .findFirst();
    }

    /** Returns the whole of what was offered: as given, else the sum of the lines; nothing where there is none. */
    Optional<Money> total() {
        return offered(OfferedPay.TOTAL)
                .or(() -> offered.stream().map(OfferedPay::amount).reduce(Money::plus));
    }

    /** Returns what was offered less what the rota gives; nothing where either is not known. */
    Optional<Money> difference(Row row) {
        Optional<Money> amount = row.id().equals(OfferedPay.TOTAL) ? total() : offered(row.id());
        Money given = row.given();
        return given == null ? Optional.empty() : amount.map(money -> money.minus(given));
    }

    /** Shows what was offered beside what a report gives. */
    void show(SlotReport slot) {
        shown = slot;
        offered = inForce.get();
        Doctor doctor = slot.slot().doctor();
        ContractChoice choice = doctor == null ? null : doctor.contract();
        isContractKnown = choice != null;
        boolean is2002 = choice == null
                ? slot.wales2026() == null && slot.newDeal() != null
                : choice == ContractChoice.NEW_DEAL_2002;
        contract = is2002 ? Contract.NEW_DEAL_2002 : Contract.WALES_2026;
        Pay pay = is2002 ? slot.newDeal() : slot.wales2026();
        isPayKnown = pay != null;
        Map<String, Row> made = new LinkedHashMap<>();
        if (pay != null) {
            pay.lines().forEach(line -> made.put(id(line), row(id(line), line, line.amount())));
        }
        for (OfferedPay line : offered) {
            if (!line.line().equals(OfferedPay.TOTAL)) {
                made.computeIfAbsent(line.line(), id -> row(id, null, null));
            }
        }
        for (String line : named) {
            made.computeIfAbsent(line, id -> row(id, null, null));
        }
        made.put(OfferedPay.TOTAL, row(OfferedPay.TOTAL, null, pay == null ? null : pay.annualPay()));
        rows = List.copyOf(made.values());
        entries.keySet().retainAll(made.keySet());
    }

    /** Adds the line whose name was typed, without an amount yet; returns whether there was a name. */
    boolean addLine() {
        name.commit();
        String typed = name.textProperty().get().strip();
        if (typed.isEmpty() || name.problemProperty().get() != null) {
            return false;
        }
        named.add(typed);
        show(shown);
        name.show("");
        return true;
    }

    void remove(String id) {
        named.remove(id);
        show(shown);
        if (offered(id).isPresent()) {
            change(inForce.get().stream()
                    .filter(line -> !line.line().equals(id))
                    .toList());
        }
    }

    private Row row(String id, @Nullable PayLine line, @Nullable Money given) {
        TextEntry<Optional<Money>> entry = entries.computeIfAbsent(
                id, key -> new TextEntry<>(AmountTexts::read, AmountTexts::written, amount -> take(key, amount)));
        entry.show(offered(id));
        return new Row(id, line, given, entry);
    }

    /** The lines stay in the order of the rows, whichever is typed first. */
    private Optional<Problem> take(String id, Optional<Money> amount) {
        show(shown);
        List<OfferedPay> changed = new ArrayList<>();
        for (Row row : rows) {
            Optional<Money> now = row.id().equals(id) ? amount : offered(row.id());
            now.ifPresent(money -> changed.add(new OfferedPay(row.id(), money)));
        }
        return change(changed);
    }

    private Optional<Problem> change(List<OfferedPay> changed) {
        Optional<Problem> refusal =
                edits.apply(new RosterEdit.ChangeOffered(shown.slot().id(), changed));
        if (refusal.isEmpty()) {
            show(shown);
        }
        return refusal;
    }

    private Parsed<String> readName(String text) {
        String typed = text.strip();
        boolean isThere = rows.stream().anyMatch(row -> row.id().equals(typed));
        return isThere ? Parsed.expected("exporting.expected.new-line") : Parsed.of(typed);
    }

    private Optional<Problem> keepName(String typed) {
        name.show(typed);
        return Optional.empty();
    }

    /** A premium of the user's own goes by its name, as the statement has it. */
    private static String id(PayLine line) {
        return Objects.requireNonNullElse(line.ownName(), line.id());
    }
}
