package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Outcome;
import cymru.rhod.compare.RuleChange;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms.Lasting;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.domain.roster.BankHoliday;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftColours;
import cymru.rhod.io.document.DocumentKind;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.sheet.importing.CellOutcome;
import cymru.rhod.io.sheet.importing.Question;
import cymru.rhod.io.sheet.layout.DateOrder;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.io.sheet.mapping.HiddenCells;
import cymru.rhod.io.sheet.mapping.NameChoice;
import cymru.rhod.report.roster.FairnessMeasure;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.newdeal2002.Band;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No text is kept that nothing shows. A key is in use when it stands whole in the sources, as most do, or when it belongs to
 * one of the families below, whose keys are put together: of a beginning, the stems it is made for, and the endings asked for.
 * Who asks for a new kind of text puts its family here.
 */
class UnusedTextsTest {

    /** Every quoted string of the sources: the stems of the families that have no list of values. */
    private static final Set<String> QUOTED = new TreeSet<>();

    @BeforeAll
    static void readSources() throws IOException {
        QUOTED.addAll(Sources.matches("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    }

    @Test
    void everyTextIsShownSomewhere() {
        Set<String> unused = new TreeSet<>(Messages.in(Language.ENGLISH).keys());
        unused.removeAll(QUOTED);
        unused.removeAll(ofValues());
        unused.removeAll(ofSentences());
        unused.removeAll(ofReasons());
        unused.removeAll(ofControls());

        assertThat(unused).isEmpty();
    }

    /** The names of values: bands, grades, days. */
    private static Set<String> ofValues() {
        Set<String> keys = new TreeSet<>();
        keys.addAll(family("bank-holiday.", codes(BankHoliday.Occasion.values(), BankHoliday.Occasion::code), ""));
        keys.addAll(family("band.", codes(Band.values(), Band::code), ".name", ".short"));
        keys.addAll(family(
                "colour.",
                ShiftColours.SET.stream().map(UnusedTextsTest::digits).toList(),
                ""));
        keys.addAll(family("contract.", codes(Contract.values(), Contract::code), ""));
        keys.addAll(family("day-mark.", codes(DayMark.values(), Sources::hyphenated), "", ".letter", ".explains"));
        keys.addAll(family("duty-kind.", codes(DutyKind.values(), DutyKind::code), "", ".explains"));
        keys.addAll(family("evidence.", codes(EvidenceGrade.values(), EvidenceGrade::code), ""));
        keys.addAll(family("fairness.", codes(FairnessMeasure.values(), FairnessMeasure::code), ""));
        keys.addAll(family("grade.", codes(Grade.values(), Grade::code), ""));
        keys.addAll(family("month.", codes(Month.values(), Sources::hyphenated), ""));
        keys.addAll(family(
                "citation.note.",
                Set.of("banding-2002", "wales-2026", "england-2016", "conventions", "calculations"),
                ""));
        keys.addAll(family("career.registrar.", List.of("1", "2", "3", "4", "5"), ""));
        keys.addAll(family("career.chart.", Set.of("year", "so-far", "ahead"), ""));
        keys.addAll(family("career.implementation.", codes(Implementation.values(), Implementation::code), ""));
        keys.addAll(family("career.lasting.", codes(Lasting.values(), Lasting::code), ""));
        keys.addAll(family("career.stage.", codes(TrainingStage.values(), TrainingStage::code), ""));
        keys.addAll(family("career.supplement.", Protection.SUPPLEMENTS, ""));
        keys.addAll(family("career.weight.", List.of("0", "1", "2"), ""));
        keys.addAll(family("service-kind.", codes(ServiceKind.values(), ServiceKind::code), ""));
        keys.addAll(family("provenance.", codes(Provenance.values(), Provenance::code), ""));
        keys.addAll(family("placement.", codes(Placement.values(), Placement::code), ""));
        keys.addAll(family("outcome-of-pay.", codes(Outcome.values(), Outcome::code), ""));
        keys.addAll(family("importing.role.", codes(CellOutcome.Role.values(), Sources::hyphenated), ""));
        keys.addAll(family("importing.legend.", Set.of("duty", "frame", "key", "hidden", "question", "problem"), ""));
        keys.addAll(family("document.offered.", Set.of("less", "same", "more"), "", ".in-part"));
        keys.addAll(family("compare.need.", Set.of("any", "none"), ""));
        keys.addAll(family("compare.rule.", codes(RuleChange.Kind.values(), RuleChange.Kind::code), ""));
        keys.addAll(family("verdict.", codes(Verdict.values(), Verdict::code), ".sign"));
        keys.addAll(family("weekday.", codes(DayOfWeek.values(), Sources::hyphenated), "", ".short"));
        for (Definition definition : Definition.values()) {
            keys.addAll(family(
                    "definition." + definition.code() + ".",
                    Set.of("name", "explains", definition.standard(), definition.alternative()),
                    ""));
        }
        return keys;
    }

    /** Sentences chosen by an operator, a code or a kind. */
    private static Set<String> ofSentences() {
        Set<String> keys = new TreeSet<>();
        Collection<String> operators = codes(Operator.values(), Operator::code);
        for (String unit : List.of(".", ".one-in.")) {
            keys.addAll(
                    family("compared" + unit, operators, ".yes", ".no", ".exactly", ".unbounded.yes", ".unbounded.no"));
            keys.addAll(family("needed" + unit, operators, "", ".unbounded"));
            keys.addAll(family("limit" + unit, operators, ""));
            keys.addAll(family("margin" + unit, Set.of("under", "over", "exactly"), ""));
        }
        keys.addAll(family("margin.days.", Set.of("at-most", "at-least"), ".under", ".over"));
        keys.addAll(family("problem.", QUOTED, ""));
        keys.addAll(family("place.", QUOTED, ""));
        keys.addAll(family("figure.source.", QUOTED, ""));
        keys.addAll(family("figure.", QUOTED, ".name", ".note"));
        for (Figure figure : FigureFiles.builtIn().all()) {
            keys.addAll(family("figure.", Set.of(figure.id()), ".name", ".note"));
            figure.values()
                    .forEach(value -> keys.addAll(family(
                            "figure.clause.",
                            List.of(value.clause().toLowerCase(Locale.ROOT).split("\\W+")),
                            "")));
        }
        Collection<String> verdicts = codes(Verdict.values(), Verdict::code);
        Collection<String> contracts = codes(Contract.values(), Contract::code);
        keys.addAll(family("cli.report.verdict.", verdicts, ""));
        keys.addAll(family("document.verdict.", verdicts, ""));
        keys.addAll(family("document.contract.", codes(ContractChoice.values(), ContractChoice::code), ""));
        keys.addAll(family("document.schedule.role.", QUOTED, ""));
        keys.addAll(family("document.verdict.all.", verdicts, ""));
        keys.addAll(family("document.offered.", Set.of("less", "more", "same"), "", ".in-part"));
        keys.addAll(family("document.title.", codes(DocumentKind.values(), DocumentKind::code), ""));
        keys.addAll(family("panels.verdict.", verdicts, ""));
        keys.addAll(family("panels.verdict.at.", verdicts, ""));
        keys.addAll(family("panels.verdict.on.", verdicts, ""));
        keys.addAll(family("panels.verdict.word.", verdicts, ""));
        keys.addAll(family("panels.contract.", contracts, ""));
        keys.addAll(family("panels.change.pay.", contracts, ""));
        keys.addAll(family("panels.change.", QUOTED, ""));
        keys.addAll(family("panels.change.slot.pay-", QUOTED, ""));
        return keys;
    }

    /** What a reason is called and says: of a rule, a step of a rule, a measure, a line of pay, an assumption, a gap. */
    private static Set<String> ofReasons() {
        Set<String> stems = new TreeSet<>(Sources.ruleIds());
        stems.addAll(family("pay-line.", QUOTED, ""));
        for (Contract contract : List.of(Contract.WALES_2026, Contract.ENGLAND_2016)) {
            stems.addAll(family(contract.code() + ".", QUOTED, ""));
        }
        QUOTED.stream()
                .filter(quoted -> quoted.startsWith("measure.") || quoted.startsWith("compare."))
                .forEach(stems::add);
        Set<String> keys = family("", stems, ".name", ".explains", ".says", ".warning", ".unbounded", ".otherwise");
        keys.addAll(family("pay-line.", QUOTED, ""));
        keys.addAll(family("cli.slots.column.pay.", QUOTED, ""));
        keys.addAll(family("assumed.", QUOTED, ".says"));
        keys.addAll(family("unknown.", QUOTED, ".says"));
        Set<String> outcomes = new TreeSet<>(QUOTED);
        outcomes.addAll(codes(Band.values(), Band::code));
        // The part-time shares of equitable pay, whose code is counted: F5 is a half, F9 nine tenths.
        IntStream.rangeClosed(5, 9).forEach(tenths -> outcomes.add("F" + tenths));
        keys.addAll(family("outcome.", outcomes, ""));
        for (String rule : Sources.ruleIds()) {
            keys.addAll(family(rule + ".outcome.", outcomes, ""));
        }
        return keys;
    }

    /** The names of commands, tabs, menus and fields. */
    private static Set<String> ofControls() {
        Set<String> keys = new TreeSet<>();
        Collection<String> languages = codes(Language.values(), Language::code);
        keys.addAll(family("app.command.", QUOTED, "", ".step"));
        keys.addAll(family("app.command.setting.", QUOTED, ""));
        keys.addAll(family("app.command.view.", QUOTED, ""));
        keys.addAll(family("app.command.view.language.", languages, ""));
        keys.addAll(family("app.command.view.theme.", QUOTED, ""));
        keys.addAll(family("app.language.", languages, ""));
        keys.addAll(family("app.sample.", QUOTED, ""));
        keys.addAll(family("app.short.", QUOTED, ""));
        keys.addAll(family("app.tab.", QUOTED, ""));
        keys.addAll(family("cli.mark.", codes(DayMark.values(), Sources::hyphenated), ""));
        keys.addAll(family("cli.slots.column.", QUOTED, ""));
        keys.addAll(family("app.view.", QUOTED, ""));
        keys.addAll(family("calendar.menu.", QUOTED, ""));
        keys.addAll(family("exporting.product.", QUOTED, ""));
        keys.addAll(family("exporting.language.", QUOTED, ""));
        keys.addAll(family("exporting.format.", Set.of("pdf", "html"), ""));
        keys.addAll(family("calendar.zoom.", Set.of("quarter", "month", "fortnight", "week", "day"), ""));
        keys.addAll(family("grid.mark.", codes(DayMark.values(), Sources::hyphenated), "", ".words"));
        keys.addAll(family("grid.menu.", QUOTED, ""));
        keys.addAll(family("import.question.", codes(Question.Kind.values(), Question.Kind::code), ""));
        keys.addAll(family("import.layout.", codes(Layout.values(), Layout::code), ""));
        keys.addAll(family("import.hidden.", codes(HiddenCells.values(), HiddenCells::code), ""));
        keys.addAll(family("import.date-order.", codes(DateOrder.values(), DateOrder::code), ""));
        keys.addAll(family("import.names.", codes(NameChoice.values(), NameChoice::code), ""));
        keys.addAll(family("panels.marks.", QUOTED, ""));
        keys.addAll(family("panels.number.", QUOTED, ""));
        keys.addAll(family("panels.slot.", QUOTED, ""));
        keys.addAll(family("", QUOTED, ".hint", ".not-given"));
        keys.addAll(family("settings.detail.", QUOTED, ""));
        keys.addAll(family(
                "settings.availability.", codes(AvailabilityRate.Mode.values(), AvailabilityRate.Mode::code), ""));
        keys.add("settings.availability.none");
        keys.addAll(family("shift.work.", QUOTED, ""));
        return keys;
    }

    private static Set<String> family(String beginning, Collection<String> stems, String... endings) {
        return stems.stream()
                .flatMap(stem -> Arrays.stream(endings).map(ending -> beginning + stem + ending))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String digits(String colour) {
        return colour.substring(1).toLowerCase(Locale.ROOT);
    }

    private static <E> Collection<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
