package cymru.rhod.io.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures files that a user adds: what they extend, what they may not change unseen, what is wrong with bad ones. */
class FigureFolderTest {

    private static final FigureTable BUILT_IN = FigureFiles.builtIn();
    private static final String PREMIUM = "wales2026.gp-premium";

    @TempDir
    Path home;

    private Path source;
    private FigureFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new FigureFolder(home.resolve(FigureFolder.NAME));
        source = home.resolve("award.json");
        Files.createDirectories(folder.path());
    }

    @Test
    void aFolderThatIsNotThereAddsNothing() {
        FigureFolder.Loaded loaded = new FigureFolder(home.resolve("none")).load(BUILT_IN);

        assertThat(loaded.table()).isSameAs(BUILT_IN);
        assertThat(loaded.files()).isEmpty();
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void aPayAwardMakesItsPayYearKnownAndLeavesThoseBefore() throws IOException {
        put("award.json", PayAwardFile.of2027());

        FigureFolder.Loaded loaded = folder.load(BUILT_IN);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.table().payYears())
                .containsExactly(new PayYear(2024), new PayYear(2025), new PayYear(2026), new PayYear(2027));
        assertThat(loaded.table().on(LocalDate.of(2027, 4, 1)).value(NewDealFigures.basicPay(Grade.REGISTRAR, 3)))
                .isEqualTo(Ratio.of(43_000));
        assertThat(loaded.table().on(LocalDate.of(2027, 3, 31)).value(NewDealFigures.basicPay(Grade.REGISTRAR, 3)))
                .isEqualTo(Ratio.of(57_088));
        assertThat(loaded.files().get(0).added()).isEqualTo(16);
        assertThat(loaded.files().get(0).revisions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // after all that is known: an extension
        "2026-08-01, 0.35, false",
        "2025-04-02, 0.35, false",
        // on the day of a known value, or before it: a change of what was published
        "2025-04-01, 0.35, true",
        // the same value again: nothing at all
        "2025-04-01, 0.3,  false"
    })
    void aValueThatWasPublishedIsNotChangedUnseen(String from, String value, boolean isRevision) throws IOException {
        put("premium.json", PayAwardFile.withOne(PREMIUM, "fraction", PayAwardFile.value(from, value)));

        FigureFolder.LoadedFile file = folder.load(BUILT_IN).files().get(0);

        assertThat(file.revisions().isEmpty()).isEqualTo(!isRevision);
    }

    @Test
    void aValueBetweenTwoKnownOnesIsARevisionOfTheEarlier() throws IOException {
        String id = NewDealFigures.basicPay(Grade.F1, 0).id();
        put("mid-year.json", PayAwardFile.withOne(id, "GBP/year", PayAwardFile.value("2025-10-01", "36000")));

        FigureExtension.Revision revision =
                folder.load(BUILT_IN).files().get(0).revisions().get(0);

        assertThat(revision.before().value()).isEqualTo(Ratio.of(35_390));
        assertThat(revision.after().value()).isEqualTo(Ratio.of(36_000));
    }

    @Test
    void aBetterGradeOrSourceOfAKnownValueArrives() throws IOException, FigureFileException {
        String better = PayAwardFile.withOne(
                PREMIUM,
                "fraction",
                PayAwardFile.value("2025-04-01", "0.3", "A later circular", EvidenceGrade.PUBLISHED));
        Files.writeString(source, better);
        assertThat(folder.check(source, BUILT_IN).file().revisions()).isEmpty();
        put("better.json", better);

        FigureInForce premium = premiumOf(folder.load(BUILT_IN).table());

        assertThat(premium.source())
                .isEqualTo("A later circular")
                .isNotEqualTo(premiumOf(BUILT_IN).source());
        assertThat(premium.grade()).isEqualTo(EvidenceGrade.PUBLISHED);
        assertThat(premium.value()).isEqualTo(premiumOf(BUILT_IN).value());
    }

    private static FigureInForce premiumOf(FigureTable table) {
        return table.all().stream()
                .filter(figure -> figure.id().equals(PREMIUM))
                .findFirst()
                .orElseThrow()
                .on(LocalDate.of(2025, 4, 1))
                .orElseThrow();
    }

    @Test
    void laterFilesAreLaidOnEarlierOnes() throws IOException {
        put("b.json", PayAwardFile.withOne(PREMIUM, "fraction", PayAwardFile.value("2027-04-01", "0.32")));
        put("a.json", PayAwardFile.withOne(PREMIUM, "fraction", PayAwardFile.value("2027-04-01", "0.31")));

        FigureFolder.Loaded loaded = folder.load(BUILT_IN);

        assertThat(loaded.files()).extracting(FigureFolder.LoadedFile::name).containsExactly("a.json", "b.json");
        assertThat(loaded.files().get(1).revisions()).hasSize(1);
    }

    @Test
    void aFaultyFileIsLeftOutAndTheOthersCount() throws IOException {
        put("a.json", "{");
        put("b.json", PayAwardFile.of2027());

        FigureFolder.Loaded loaded = folder.load(BUILT_IN);

        assertThat(loaded.files()).extracting(FigureFolder.LoadedFile::name).containsExactly("b.json");
        assertThat(loaded.problems()).extracting(Problem::code).containsExactly("figures.not-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            wtr.none             | fraction | {"from": "2027-04-01", "value": 0.3, "source": "x", "grade": "published"} | figures.unknown-id
            wales2026.gp-premium | days     | {"from": "2027-04-01", "value": 0.3, "source": "x", "grade": "published"} | figures.wrong-unit
            wales2026.gp-premium | fraction | {"from": "2027-04-01", "value": 1.3, "source": "x", "grade": "published"} | figures.malformed-value
            wales2026.gp-premium | fraction | {"from": "2027-04-01", "value": 0.3, "source": " ", "grade": "published"} | figures.missing-source
            wales2026.gp-premium | fraction | {"from": "2027-04-01", "value": 0.3, "source": "x", "grade": "certain"}   | figures.unknown-grade
            wales2026.gp-premium | fraction | {"from": "1 April",    "value": 0.3, "source": "x", "grade": "published"} | figures.malformed-date
            wales2026.gp-premium | fraction | {"from": "2027-04-01", "until": "2027-03-31", "value": 0.3, "source": "x", "grade": "published"} | figures.dates-reversed
            wales2026.gp-premium | fraction | {"from": "2024-04-01", "until": "2024-12-31", "value": 0.3, "source": "x", "grade": "published"} | figures.gap-between-dates
            wales2026.gp-premium | fraction | {"from": "2024-04-01", "until": "2025-12-31", "value": 0.3, "source": "x", "grade": "published"} | figures.dates-overlap
            """)
    void aBadFileIsRefusedWithItsNameAndPlace(String id, String unit, String value, String code) throws IOException {
        Files.writeString(source, PayAwardFile.withOne(id, unit, value));

        List<Problem> problems = refusal(() -> folder.check(source, BUILT_IN)).problems();

        assertThat(problems).extracting(Problem::code).containsExactly(code);
        for (Language language : Language.values()) {
            assertThat(Wording.in(language).problem(problems.get(0)))
                    .startsWith("award.json, ")
                    .doesNotContain("{", "value:", "figure:");
        }
    }

    @Test
    void refusesWhatIsNotThereAddsNothingOrHasATakenName() throws IOException {
        assertThat(codeOf(() -> folder.check(source, BUILT_IN))).isEqualTo("file.missing");
        assertThat(codeOf(() -> folder.check(home, BUILT_IN))).isEqualTo("file.folder");
        FigureInForce known = premiumOf(BUILT_IN);
        Files.writeString(
                source,
                PayAwardFile.withOne(
                        PREMIUM, "fraction", PayAwardFile.value("2025-04-01", "0.3", known.source(), known.grade())));
        assertThat(codeOf(() -> folder.check(source, BUILT_IN))).isEqualTo("figures.nothing-new");
        put("award.json", PayAwardFile.of2027());
        assertThat(codeOf(() -> folder.check(source, BUILT_IN))).isEqualTo("figures.name-taken");
        Files.write(home.resolve("big.json"), new byte[(4 << 20) + 1]);
        assertThat(codeOf(() -> folder.check(home.resolve("big.json"), BUILT_IN)))
                .isEqualTo("figures.too-big");
    }

    @Test
    void checkingWritesNothingAndRemovingTakesAFileAway() throws IOException, FigureFileException {
        Files.writeString(source, PayAwardFile.of2027());
        FigureFolder.Candidate candidate = folder.check(source, BUILT_IN);
        assertThat(candidate.target())
                .isEqualTo(folder.path().resolve("award.json"))
                .doesNotExist();
        put("award.json", PayAwardFile.of2027());

        assertThat(folder.remove("award.json")).isEmpty();

        assertThat(folder.load(BUILT_IN).files()).isEmpty();
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.path().resolve(name), text);
    }

    private static FigureFileException refusal(ThrowingCallable call) {
        return assertThatExceptionOfType(FigureFileException.class)
                .isThrownBy(call)
                .actual();
    }

    private static String codeOf(ThrowingCallable call) {
        return refusal(call).problems().get(0).code();
    }
}
