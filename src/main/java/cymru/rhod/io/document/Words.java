package cymru.rhod.io.document;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.Verdict;
import cymru.rhod.text.Messages;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that documents share, in one language. */
final class Words {

    static final String NONE = Wording.NO_VALUE;

    /** Stands for {@link PayMarks#OWN}, a pencil, which the font of the PDF has not. */
    private static final String OWN = "‡";

    private final Wording wording;
    private final Messages messages;

    Words(Wording wording) {
        this.wording = wording;
        this.messages = wording.messages();
    }

    Wording wording() {
        return wording;
    }

    Messages messages() {
        return messages;
    }

    /** Returns the name of a rota, or what stands for it. */
    String name(RotaDetails details) {
        return details.name().isBlank() ? messages.get("document.unnamed") : details.name();
    }

    String contract(Contract contract) {
        return messages.get("contract." + contract.code());
    }

    String verdict(Verdict verdict) {
        return messages.get("document.verdict." + verdict.code());
    }

    /** Returns a cell with a verdict, which stands out unless the rule is kept. */
    Element verdictCell(Verdict verdict) {
        String style =
                switch (verdict) {
                    case BROKEN -> "verdict broken";
                    case WARNING, UNKNOWN -> "verdict warned";
                    case KEPT, NOT_CHECKED -> "verdict";
                };
        return Element.of("td", verdict(verdict)).styled(style);
    }

    /** Returns what the rules of one contract come to: kept, or how many stand out and how. */
    String verdict(Contract contract, List<RuleResult> rules) {
        if (rules.isEmpty()) {
            return messages.get("document.verdict.no-rules");
        }
        Verdict gravest = Verdict.IN_ORDER_OF_WEIGHT.stream()
                .filter(verdict -> count(rules, verdict) > 0)
                .findFirst()
                .orElseThrow();
        boolean isKeptInPart = gravest == Verdict.KEPT && !contract.isWhollyChecked();
        return isKeptInPart
                ? messages.get("document.verdict.all.kept-in-part")
                : messages.get("document.verdict.all." + gravest.code(), count(rules, gravest));
    }

    private static long count(List<RuleResult> rules, Verdict verdict) {
        return rules.stream().filter(rule -> rule.verdict() == verdict).count();
    }

    /** Says what a registrar is paid in a GP practice instead of the band; nothing elsewhere. */
    Optional<String> insteadOfBand(RotaReport report) {
        return report.supplementInsteadOfBand()
                .map(figure -> messages.get("band.instead-in-gp-practice", wording.quantity(figure.quantity())));
    }

    /** Returns the grade, point and service of a doctor, as far as they are known. */
    String doctor(@Nullable Doctor doctor) {
        if (doctor == null) {
            return messages.get("document.vacant");
        }
        Grade grade = doctor.grade();
        if (grade == null) {
            return NONE;
        }
        return doctor.point2002() == null
                ? messages.get("grade." + grade.code())
                : wording.gradeAndPoint(grade, doctor.point2002(), doctor.serviceYears());
    }

    /** Returns the grade and point of a doctor, for a table of many. */
    String gradeAndPoint(@Nullable Doctor doctor) {
        return doctor(doctor == null ? null : doctor.withServiceYears(null));
    }

    String shown(Reason.@Nullable Measured measured) {
        return measured == null ? NONE : wording.quantity(measured.value());
    }

    /** Returns a number without the unit that its column names. */
    String number(Reason.@Nullable Measured measured) {
        return measured == null
                ? NONE
                : wording.quantity(new Quantity(measured.value().value(), Unit.COUNT));
    }

    /** Returns pounds and pence with a sign; nothing is neither more nor less. */
    String signed(Money difference) {
        return (difference.pence() > 0 ? "+" : "") + wording.poundsAndPence(difference);
    }

    String money(@Nullable Money amount) {
        return amount == null ? NONE : wording.poundsAndPence(amount);
    }

    /** Returns a year's pay with the signs of what it rests on. */
    String annualPay(@Nullable Pay pay) {
        return pay == null ? NONE : marked(pay.annualPay(), PayBasis.of(pay));
    }

    /** Returns an amount of pay with the signs of what it rests on; their sentences are those of {@link #legend}. */
    String marked(Money amount, PayBasis basis) {
        return money(amount) + printable(PayMarks.of(basis));
    }

    /** Returns the difference of two amounts of pay with the sign of what it lacks, if anything. */
    String differenceOf(@Nullable Money difference, PayBasis both) {
        return difference == null ? NONE : signed(difference) + PayMarks.ofDifference(both);
    }

    /** Writes a sentence for each sign behind the amounts of a table. */
    void legend(Section section, PayBasis basis) {
        PayMarks.legend(basis, messages).forEach(sentence -> section.note(printable(sentence)));
    }

    private static String printable(String marks) {
        return marks.replace(PayMarks.OWN, OWN);
    }

    /** Returns the pounds of a difference that may not be known. */
    String difference(@Nullable Money difference) {
        return difference == null ? NONE : signed(difference);
    }

    /** Returns what a line of pay is called; one that is no line of an agreement as it was typed. */
    String payLine(String line) {
        String key = "pay-line." + line;
        return messages.has(key) ? messages.get(key) : line;
    }

    /** Returns whom a line of the demand asks for: a shift or hours of the day, and its days where they are not all. */
    String demand(Demand demand) {
        Demand.Hours hours = demand.hours();
        String what = hours == null
                ? String.valueOf(demand.shift())
                : Minutes.asClockTime(hours.startMinute()) + "–" + Minutes.asClockTime(hours.endMinute());
        String days = demand.days().isEmpty()
                ? ""
                : " "
                        + Arrays.stream(DayOfWeek.values())
                                .filter(demand::isOn)
                                .map(wording::shortDay)
                                .collect(Collectors.joining(" "));
        return what + days;
    }

    /** Returns what stands on a day, as short as a cell of a grid needs it. */
    String cell(Cell cell) {
        DayMark mark = cell.mark();
        if (mark == null) {
            return cell.text();
        }
        return mark == DayMark.OFF ? NONE : messages.get(key(mark) + ".letter");
    }

    /** Returns the name of a mark in full. */
    String mark(DayMark mark) {
        return messages.get(key(mark));
    }

    private static String key(DayMark mark) {
        return "day-mark." + mark.name().toLowerCase(Locale.ROOT);
    }
}
