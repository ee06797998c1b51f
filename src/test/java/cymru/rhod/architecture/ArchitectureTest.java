package cymru.rhod.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import cymru.rhod.rules.Contract;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

/** Holds the borders between the packages: who may depend on whom, and what the pure core must never touch. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cymru.rhod");

    private static final String DOMAIN = "cymru.rhod.domain..";
    private static final String RULES = "cymru.rhod.rules..";
    private static final String REPORT = "cymru.rhod.report..";
    private static final String COMPARE = "cymru.rhod.compare..";
    private static final String EDIT = "cymru.rhod.edit..";
    private static final String OPTIMISE = "cymru.rhod.optimise..";
    private static final String TEXT = "cymru.rhod.text..";
    private static final String FILES = "cymru.rhod.io..";
    private static final String EXPORT = "cymru.rhod.export..";
    private static final String COMMAND_LINE = "cymru.rhod.cli..";
    private static final String WINDOW = "cymru.rhod.ui..";

    private static final String[] CORE = {DOMAIN, RULES, REPORT, COMPARE, EDIT, OPTIMISE};

    /** What the rules of one contract share with those of another. */
    private static final String[] FRAMEWORK = {
        "cymru.rhod.rules", "cymru.rhod.rules.measure..", "cymru.rhod.rules.figures..", "cymru.rhod.rules.rostering.."
    };

    /** The parts of the JDK that a pure function needs: no files, no network, no screen, no threads. */
    private static final String[] PURE_JAVA = {
        "java.lang..",
        "java.math",
        "java.time..",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "org.jspecify.annotations"
    };

    @Test
    void domainUsesTheJdkAlone() {
        check(only(DOMAIN, PURE_JAVA, DOMAIN));
    }

    @Test
    void theFrameworkOfTheRulesKnowsNoContract() {
        for (String part : FRAMEWORK) {
            check(only(part, joined(PURE_JAVA, FRAMEWORK), DOMAIN));
        }
    }

    @Test
    void aContractKnowsNoOther() {
        for (String contract : contracts()) {
            check(only(contract, joined(PURE_JAVA, FRAMEWORK), DOMAIN, contract));
        }
    }

    @Test
    void everyRuleBelongsToTheFrameworkOrToAContract() {
        check(classes().that().resideInAPackage(RULES).should().resideInAnyPackage(joined(FRAMEWORK, contracts())));
    }

    @Test
    void reportsUseDomainAndRules() {
        check(only(REPORT, PURE_JAVA, DOMAIN, RULES, REPORT));
    }

    @Test
    void comparisonsUseDomainRulesAndReports() {
        check(only(COMPARE, PURE_JAVA, DOMAIN, RULES, REPORT, COMPARE).allowEmptyShould(true));
    }

    @Test
    void editsUseDomainAndReports() {
        check(only(EDIT, PURE_JAVA, DOMAIN, REPORT, EDIT));
    }

    @Test
    void theSearchUsesDomainReportsAndEditsAndKnowsNoContract() {
        check(only(OPTIMISE, joined(PURE_JAVA, FRAMEWORK), DOMAIN, REPORT, EDIT, OPTIMISE));
    }

    @Test
    void textsUseDomainRulesReportsAndSuggestions() {
        String[] libraries = {"java..", "org.jspecify.annotations"};

        check(only(TEXT, libraries, DOMAIN, RULES, REPORT, COMPARE, OPTIMISE, TEXT));
    }

    @Test
    void filesUseNeitherWindowNorCommandLine() {
        check(noClasses().that().resideInAPackage(FILES).should().dependOnClassesThat(in(WINDOW, COMMAND_LINE)));
    }

    @Test
    void kindsOfFilesKnowNotEachOther() {
        check(slices().matching("cymru.rhod.io.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(in(FILES), in("cymru.rhod.io.json..")));
    }

    @Test
    void exportsJoinKindsOfFilesAndUseNeitherWindowNorCommandLine() {
        check(noClasses().that().resideInAPackage(EXPORT).should().dependOnClassesThat(in(WINDOW, COMMAND_LINE)));
        check(noClasses().that(in(FILES, TEXT).or(in(CORE))).should().dependOnClassesThat(in(EXPORT)));
    }

    @Test
    void theCommandLineKnowsNotTheWindow() {
        check(noClasses().that().resideInAPackage(COMMAND_LINE).should().dependOnClassesThat(in(WINDOW)));
    }

    @Test
    void theWindowKnowsNotTheCommandLine() {
        check(noClasses().that().resideInAPackage(WINDOW).should().dependOnClassesThat(in(COMMAND_LINE)));
    }

    /** Hence no cycle: features lean on what is common, the application on all, and nothing on the application. */
    @Test
    void featuresOfTheWindowMeetOnlyInTheApplication() {
        check(slices().matching("cymru.rhod.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(in("cymru.rhod.ui.app.."), in(WINDOW))
                .ignoreDependency(in(WINDOW), in("cymru.rhod.ui.common..")));
    }

    @Test
    void onlyTheWindowUsesJavaFx() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(WINDOW)
                .should()
                .dependOnClassesThat(in("javafx..", "com.sun.javafx..", "atlantafx..")));
    }

    @Test
    void onlyTheFormatsInJsonUseJackson() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "cymru.rhod.io.json..",
                        "cymru.rhod.io.project..",
                        "cymru.rhod.io.figures..",
                        "cymru.rhod.io.sheet.mapping..",
                        COMMAND_LINE)
                .should()
                .dependOnClassesThat(in("com.fasterxml..")));
    }

    @Test
    void domainAndRulesCountExactly() {
        check(classes().that(in(DOMAIN, RULES)).should(useNoBinaryFraction()));
    }

    @Test
    void theCoreAsksNeitherLocaleNorClock() {
        check(noClasses()
                .that(in(CORE))
                .should()
                .accessTargetWhere(target(name("getDefault")).and(targetOwner(assignableTo(Locale.class))))
                .orShould()
                .accessTargetWhere(target(name("now")).and(targetOwner(resideInAPackage("java.time.."))))
                .orShould()
                .accessTargetWhere(target(nameMatching("system.*|tick.*")).and(targetOwner(assignableTo(Clock.class))))
                .orShould()
                .accessTargetWhere(target(nameMatching("currentTimeMillis|nanoTime"))
                        .and(targetOwner(assignableTo(System.class)))));
    }

    @Test
    void theCorePrintsNothingAndStartsNoThread() {
        check(noClasses()
                .that(in(CORE))
                .should()
                .accessTargetWhere(target(nameMatching("out|err|in")).and(targetOwner(assignableTo(System.class))))
                .orShould()
                .accessTargetWhere(target(name("printStackTrace")))
                .orShould()
                .dependOnClassesThat(assignableTo(Thread.class))
                .orShould()
                .dependOnClassesThat(assignableTo(Executors.class))
                .orShould()
                .accessTargetWhere(target(nameMatching("parallel|parallelStream"))));
    }

    @Test
    void theCoreKeepsNoStateBetweenCalls() {
        check(fields().that()
                .areDeclaredInClassesThat(in(CORE))
                .and()
                .areStatic()
                .should()
                .beFinal());
    }

    @Test
    void theProgramOpensNoConnection() {
        check(noClasses()
                .should()
                .dependOnClassesThat(in("java.net.http..", "javax.net..", "java.rmi..", "com.sun.net.."))
                .orShould()
                .dependOnClassesThat(assignableTo(Socket.class))
                .orShould()
                .dependOnClassesThat(assignableTo(ServerSocket.class))
                .orShould()
                .dependOnClassesThat(assignableTo(DatagramSocket.class))
                .orShould()
                .dependOnClassesThat(assignableTo(NetworkChannel.class))
                .orShould()
                .dependOnClassesThat(assignableTo(URLConnection.class))
                .orShould()
                .accessTargetWhere(target(nameMatching("openStream|openConnection|getContent"))
                        .and(targetOwner(assignableTo(URL.class))))
                .orShould()
                .dependOnClassesThat(in("javafx.scene.web..")));
    }

    private static void check(ArchRule rule) {
        rule.check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(packages);
    }

    @Test
    void who_makes_a_table_or_a_plot_makes_it_copyable() {
        classes()
                .that()
                .resideInAPackage(WINDOW)
                .should(makeCopyableWhatTheyMake())
                .check(PROGRAM);
    }

    /** It is done by who makes it, by their parent or by the table itself. */
    private static ArchCondition<JavaClass> makeCopyableWhatTheyMake() {
        DescribedPredicate<JavaClass> tableOrPlot =
                assignableTo(TableView.class).or(assignableTo(GridPane.class)).or(simpleNameEndingWith("Plot"));
        return new ArchCondition<>("make copyable the tables and plots they make") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructorCallsFromSelf().stream()
                        .filter(call -> tableOrPlot.test(call.getTargetOwner()))
                        .filter(call -> !installsCopies(type) && !installsCopies(call.getTargetOwner()))
                        .forEach(call -> events.add(violated(call, call.getDescription())));
            }
        };
    }

    private static boolean installsCopies(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
                .flatMap(one -> one.getCodeUnitAccessesFromSelf().stream())
                .anyMatch(call -> call.getTarget().getName().equals("install")
                        && call.getTargetOwner().getPackageName().equals("cymru.rhod.ui.common.copy"));
    }

    private static ArchRule only(String user, String[] libraries, String... used) {
        return classes().that().resideInAPackage(user).should().onlyDependOnClassesThat(in(joined(libraries, used)));
    }

    private static String[] contracts() {
        return Arrays.stream(Contract.values())
                .map(contract -> "cymru.rhod.rules." + contract.code() + "..")
                .toArray(String[]::new);
    }

    private static String[] joined(String[] first, String[] second) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(String[]::new);
    }

    private static boolean isBinaryFraction(JavaClass type) {
        return Set.of("double", "float", Double.class.getName(), Float.class.getName())
                .contains(type.getBaseComponentType().getName());
    }

    /** The calls find the local variable that is a double, which the class file does not name. */
    private static ArchCondition<JavaClass> useNoBinaryFraction() {
        return new ArchCondition<>("use no double and no float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getFields().stream(), type.getCodeUnits().stream())
                        .filter(member ->
                                member.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isBinaryFraction))
                        .forEach(member -> events.add(violated(member, member.getDescription())));
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(call -> Stream.concat(
                                        Stream.of(call.getTarget().getRawReturnType()),
                                        call.getTarget().getRawParameterTypes().stream())
                                .anyMatch(ArchitectureTest::isBinaryFraction))
                        .forEach(call -> events.add(violated(call, call.getDescription())));
            }
        };
    }
}
