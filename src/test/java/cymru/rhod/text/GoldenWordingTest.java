package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.ContractComparison;
import cymru.rhod.compare.EnglandRows;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.rota.OnCallSettings;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.career.CareerReporter;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.wales2026.protection.PayProtection;
import cymru.rhod.rules.wales2026.protection.ProtectionClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each kind of reason as it was read over in both languages: of each rule the answers it can have, of each measure, line of pay,
 * assumption and unknown its sentence, as it first comes up in many rotas. After a change that is meant, write the files anew with
 * {@code ./mvnw -Dtest=GoldenWordingTest -Dgolden.write=true test} and read the difference.
 */
class GoldenWordingTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cymru", "rhod", "text");
    private static final Pattern LISTED = Pattern.compile("\\| [^|]+ \\| `([^`|]+)` \\|.*");
    private static final int MIXED = 300;
    private static final int MIXED_IN_ENGLAND = 60;

    /** What is said of each kind, by its name. */
    private static final Map<String, Function<Wording, String>> KINDS = new TreeMap<>();

    @BeforeAll
    static void assess() throws IOException {
        FigureTable figures = FigureFiles.builtIn();
        ReportEngine engine = new ReportEngine(figures, new WelshBankHolidays());
        CareerReporter careers = new CareerReporter(figures, new WelshBankHolidays());
        EnglandComparison england = new EnglandComparison(figures, new WelshBankHolidays());
        for (Rota rota : named(figures)) {
            RotaReport report = engine.report(rota);
            ContractComparison comparison = ContractComparison.of(report);
            keep(
                    report,
                    careers.doctors(report),
                    careers.career(report),
                    careers.careerByChoice(report),
                    comparison,
                    EnglandRows.of(report, comparison, england));
            careers.doctors(report).forEach(doctor -> keep(PayProtection.total(doctor.protectedMonths())));
        }
        for (Implementation implementation : Implementation.values()) {
            for (String band : List.of("1A", "FA")) {
                keep(ProtectionClaim.of(new Protection(
                        LocalDate.of(2026, 8, 5),
                        null,
                        Ratio.ONE,
                        band,
                        implementation,
                        null,
                        ProtectionTerms.DEFAULT)));
            }
        }
        MixedRotas mixed = new MixedRotas();
        for (int number = 0; number < MIXED; number++) {
            RotaReport report = engine.report(mixed.next());
            keep(report);
            if (number < MIXED_IN_ENGLAND) {
                keep(EnglandRows.of(report, ContractComparison.of(report), england));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachKindOfReasonIsWordedAsItWasReadOver(Language language) throws IOException {
        Wording wording = Wording.in(language);
        List<String> lines = new ArrayList<>();
        KINDS.forEach((kind, words) -> lines.add(kind + " | " + words.apply(wording)));
        Path golden = FOLDER.resolve("reasons." + language.code() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.write(golden, lines);
        }

        assertThat(lines).isEqualTo(Files.readAllLines(golden));
    }

    @Test
    void noKindIsLeftOut() throws IOException {
        Set<String> worded =
                KINDS.keySet().stream().map(kind -> kind.split(" ")[0]).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(kindsOfTheProgram());
        missing.removeAll(worded);

        assertThat(missing).isEmpty();
    }

    /** The rules and measures that docs/rules.md lists, which a test holds to the code, and what has a sentence of its own. */
    private static Set<String> kindsOfTheProgram() throws IOException {
        Stream<String> rules = Files.readAllLines(Path.of("docs", "rules.md")).stream()
                .map(LISTED::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
        Stream<String> sentences = Messages.in(Language.ENGLISH).keys().stream()
                .filter(key -> key.endsWith(".says"))
                .filter(key -> Stream.of("assumed.", "unknown.", "measure.", "pay-line.", "compare.")
                        .anyMatch(key::startsWith))
                .map(key -> key.substring(0, key.length() - ".says".length()));
        return Stream.concat(rules, sentences).collect(Collectors.toSet());
    }

    private static void keep(Object... results) {
        FoundReasons found = FoundReasons.in(results);
        found.rules().stream()
                .filter(rule -> rule.reason() instanceof Reason.Assumed || rule.reason() instanceof Reason.Unknown)
                .forEach(rule -> KINDS.putIfAbsent(
                        rule.rule().id() + " " + rule.verdict().code(), words -> words.says(rule)));
        found.reasons().forEach(reason -> KINDS.putIfAbsent(kind(reason), words -> words.says(reason)));
    }

    private static String kind(Reason reason) {
        return reason.key() + variant(reason);
    }

    /** A comparison has a sentence for each side of its limit and for no bound, a decision one for each outcome. */
    private static String variant(Reason reason) {
        if (reason instanceof Reason.Compared compared) {
            return (compared.holds() ? " holds" : " fails") + (compared.measured() == null ? " without bound" : "");
        }
        return reason instanceof Reason.Decided decided ? " " + decided.outcome() : "";
    }

    private static List<Rota> named(FigureTable figures) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("assets", "samples"))) {
            samples.sorted().forEach(files::add);
        }
        files.add(Path.of("src", "test", "resources", "cymru", "rhod", "cli", "employment.rota.json"));
        files.add(FOLDER.resolve("rare-reasons.rota.json"));
        List<Rota> rotas = new ArrayList<>();
        for (Path file : files) {
            rotas.add(((ReadResult.Read) RotaFiles.read(file, figures.payYears())).rota());
        }
        for (int oneIn : List.of(9, 12, 20)) {
            rotas.add(onCallLessThanFullTime(oneIn, true));
            rotas.add(onCallLessThanFullTime(oneIn, false));
        }
        rotas.add(fewHours());
        // No service is listed without a roster, and nobody has a band on standard days.
        Rota rare = rotas.get(files.size() - 1);
        rotas.add(rare.withRoster(null));
        rotas.add(rare.withWeeks(
                Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S S S S - -").weeks()));
        return rotas;
    }

    /** On call in the evening at three fifths: each line of the chart for less than full time has a frequency on either side. */
    private static Rota onCallLessThanFullTime(int oneIn, boolean criterionR) {
        Rota rota = lessThanFullTime(Patterns.rota(
                List.of(Patterns.STANDARD_DAY, Patterns.ON_CALL.withTimes(17 * 60, 16 * 60)),
                "S+C S S - - - -",
                "S S S - - - -"));
        return rota.withSettings(rota.settings().withOnCall(new OnCallSettings(criterionR, Ratio.of(oneIn))));
    }

    /** Under the 20 hours from which the scheme of equitable pay runs. */
    private static Rota fewHours() {
        return lessThanFullTime(Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S - - - - -"));
    }

    private static Rota lessThanFullTime(Rota rota) {
        RotaSettings settings = rota.settings();
        return rota.withSettings(
                settings.withLessThanFullTime(true, Ratio.of(3, 5)).withGrade(Grade.REGISTRAR, 0, 0));
    }
}
