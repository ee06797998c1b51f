package cymru.rhod.rules.wales2026.transition;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.EvidenceGrade;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who moves to the contract of 2026, and when: foundation doctors, new appointments and specialty doctors on rotas without a band in
 * August 2026; core trainees in August 2027; registrars when they choose, in August 2028 at the latest; nobody who is then within 12
 * months of completing training, or in exceptional circumstances. A doctor without a band moves in August 2026 whatever the stage.
 * Source: wales-2026, section 1, and rulings 50 and 51.
 *
 * <p>Worked example: a registrar on a banded rota who completes in August 2030 may move on 5 August 2026 or 4 August 2027 and must on
 * 2 August 2028; one who completes on 1 February 2029 may stay to the end.
 *
 * @param choices what is open, earliest first, staying last; never empty
 * @param standard the one that holds if nothing is chosen
 * @param assumed the choices made where the sources are silent
 */
public record Transition(List<Choice> choices, Choice standard, EvidenceGrade grade, List<Reason.Assumed> assumed) {

    public static final RuleId RULE = new RuleId(Contract.WALES_2026, "transfer");

    /** Why a choice is open. */
    public static final RuleId GROUP = new RuleId(Contract.WALES_2026, "transfer.group");

    private static final int FIRST_YEAR = 2026;
    private static final int CORE_YEAR = 2027;
    private static final int LAST_YEAR = 2028;

    public Transition {
        choices = List.copyOf(choices);
        assumed = List.copyOf(assumed);
    }

    /** Returns the first Wednesday of August: the day on which posts change in Wales. */
    public static LocalDate changeover(int year) {
        return LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
    }

    /**
     * Works out what is open to a doctor, or nothing where the stage is not known.
     *
     * @param unbanded whether the doctor's rota has no band
     */
    public static Optional<Transition> of(Employment employment, boolean unbanded) {
        return Optional.ofNullable(employment.stage())
                .map(stage -> new Working(stage, employment.completion(), employment.exceptional(), unbanded).result());
    }

    /** Returns the contract on a date if nothing is chosen. */
    public ContractChoice contractOn(LocalDate date) {
        return standard.contractOn(date);
    }

    private record Working(TrainingStage stage, @Nullable LocalDate completion, boolean exceptional, boolean unbanded) {

        Transition result() {
            List<Choice> choices = byStage();
            LocalDate completed = completion;
            if (completed != null) {
                choices.removeIf(
                        choice -> choice.movesOn() != null && choice.movesOn().isAfter(completed));
            }
            if (exceptional) {
                choices.removeIf(choice -> choice.movesOn() == null);
                choices.add(stay("exceptional"));
            } else if (choices.isEmpty()) {
                choices.add(stay("completed"));
            }
            return new Transition(choices, choices.get(choices.size() - 1), EvidenceGrade.PUBLISHED, assumed());
        }

        private List<Choice> byStage() {
            return switch (stage) {
                case FOUNDATION -> moves("foundation", FIRST_YEAR);
                case NEW_APPOINTMENT -> moves("new-appointment", FIRST_YEAR);
                case CORE -> unbanded ? moves("unbanded", FIRST_YEAR) : moves("core", CORE_YEAR);
                case REGISTRAR -> unbanded ? moves("unbanded", FIRST_YEAR) : registrar();
            };
        }

        private List<Choice> registrar() {
            List<Choice> choices = new ArrayList<>();
            for (int year = FIRST_YEAR; year < LAST_YEAR; year++) {
                choices.addAll(moves("registrar", year));
            }
            LocalDate last = changeover(LAST_YEAR);
            if (completion != null && !completion.isAfter(last.plusYears(1))) {
                choices.add(stay("completing"));
            } else {
                choices.addAll(moves("everyone", LAST_YEAR));
            }
            return choices;
        }

        private List<Choice> moves(String group, int year) {
            LocalDate date = changeover(year);
            return new ArrayList<>(
                    List.of(new Choice(date, Reason.Decided.of(RULE, "moves", Reason.Decided.of(GROUP, group)))));
        }

        private Choice stay(String group) {
            return new Choice(null, Reason.Decided.of(RULE, "stays", Reason.Decided.of(GROUP, group)));
        }

        private List<Reason.Assumed> assumed() {
            List<Reason.Assumed> assumed = new ArrayList<>();
            assumed.add(Reason.Assumed.of("transfer-date", "ruling 50", new Argument.Date(changeover(FIRST_YEAR))));
            if (unbanded && (stage == TrainingStage.CORE || stage == TrainingStage.REGISTRAR)) {
                assumed.add(Reason.Assumed.of("transfer-unbanded-first", "ruling 51"));
            } else if (stage == TrainingStage.REGISTRAR) {
                assumed.add(Reason.Assumed.of("transfer-registrar-chooses", "ruling 51"));
            } else if (stage == TrainingStage.NEW_APPOINTMENT) {
                assumed.add(Reason.Assumed.of("transfer-new-programme", "ruling 51"));
            }
            return assumed;
        }
    }
}
