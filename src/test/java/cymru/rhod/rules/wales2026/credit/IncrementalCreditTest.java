package cymru.rhod.rules.wales2026.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.cases.Table;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.figures.FigureTable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Service against the worked example and every switch; each case names its source. */
class IncrementalCreditTest {

    private static final FigureTable FIGURES = FigureFiles.builtIn();

    static Stream<Arguments> cases() throws IOException {
        try (InputStream stream = Table.class.getResourceAsStream("incremental-credit.json")) {
            JsonNode all = new ObjectMapper().readTree(stream);
            return StreamSupport.stream(all.spliterator(), false).flatMap(one -> StreamSupport.stream(
                            one.get("expect").spliterator(), false)
                    .map(expect -> Arguments.of(
                            one.get("id").asText() + " on " + expect.get("on").asText(), one, expect)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesYearsPointsAndDates(String id, JsonNode one, JsonNode expect) {
        assertThat(one.get("source").asText()).isNotBlank();
        IncrementalCredit credit = IncrementalCredit.on(
                date(expect, "on"),
                posts(one),
                Grade.ofCode(one.get("of").asText()).orElseThrow(),
                FIGURES.on(date(expect, "on")));

        assertThat(credit.incrementalStart()).isEqualTo(date(expect, "start"));
        assertThat(credit.years()).isEqualTo(expect.get("years").intValue());
        assertThat(credit.point2002()).isEqualTo(expect.get("point2002").intValue());
        assertThat(credit.step2026() == null ? "null" : credit.step2026().toString())
                .isEqualTo(expect.get("step2026").asText());
        checkNext(expect, "next2002", credit.next2002());
        checkNext(expect, "next2026", credit.next2026());
        for (int index = 0; index < expect.path("days").size(); index++) {
            assertThat(credit.posts().get(index).days())
                    .isEqualTo(expect.get("days").get(index).longValue());
        }
        for (int index = 0; index < expect.path("credited").size(); index++) {
            assertThat(credit.posts().get(index).creditedDays())
                    .isEqualTo(Table.number(expect.get("credited").get(index).asText()));
        }
    }

    @Test
    void theOrderOfThePostsDoesNotMatter() {
        List<ServicePost> posts = List.of(
                ServicePost.of(ServiceKind.LOCUM, Grade.REGISTRAR, date("2024-08-07"), date("2025-08-05")),
                ServicePost.of(ServiceKind.TRAINING, Grade.REGISTRAR, date("2025-02-01"), null));
        LocalDate on = date("2026-08-05");

        assertThat(credit(on, List.of(posts.get(1), posts.get(0))).incrementalStart())
                .isEqualTo(credit(on, posts).incrementalStart());
    }

    @Test
    void withoutServiceTheScaleBeginsAndTheNextYearIsAYearAhead() {
        IncrementalCredit credit = credit(date("2026-08-05"), List.of());

        assertThat(credit.years()).isZero();
        assertThat(credit.nextYear()).isEqualTo(date("2027-08-05"));
        assertThat(credit.next2026()).isEqualTo(date("2028-08-05"));
    }

    @Test
    void aPostInTheFutureCountsNothingYetAndItsWeightIsSeenInTheNextDate() {
        IncrementalCredit credit = credit(
                date("2026-08-05"),
                List.of(
                        ServicePost.of(ServiceKind.TRAINING, Grade.REGISTRAR, date("2025-12-05"), date("2026-10-04")),
                        ServicePost.of(ServiceKind.CAREER_BREAK, null, date("2026-10-05"), date("2026-11-04"))));

        assertThat(credit.creditedDays()).isEqualTo(243);
        assertThat(credit.posts().get(1).days()).isZero();
        assertThat(credit.next2002()).isEqualTo(date("2027-01-05"));
    }

    @Test
    void whatIsOnlyGeneralKnowledgeIsMarked() {
        IncrementalCredit credit = credit(
                date("2026-08-05"),
                List.of(
                        ServicePost.of(ServiceKind.MATERNITY, null, date("2025-08-06"), null),
                        ServicePost.of(ServiceKind.ADOPTION, null, date("2024-08-07"), date("2025-08-05"))));

        assertThat(credit.posts())
                .extracting(CreditedPost::grade)
                .containsExactly(EvidenceGrade.PUBLISHED, EvidenceGrade.ASSUMED);
    }

    private static IncrementalCredit credit(LocalDate on, List<ServicePost> posts) {
        return IncrementalCredit.on(on, posts, Grade.REGISTRAR, FIGURES.on(on));
    }

    private static void checkNext(JsonNode expect, String field, LocalDate found) {
        if (expect.has(field)) {
            assertThat(String.valueOf(found))
                    .as(field)
                    .isEqualTo(expect.get(field).asText());
        }
    }

    private static List<ServicePost> posts(JsonNode one) {
        return StreamSupport.stream(one.get("posts").spliterator(), false)
                .map(post -> new ServicePost(
                        ServiceKind.ofCode(post.get("kind").asText()).orElseThrow(),
                        Grade.ofCode(post.path("grade").asText()).orElse(null),
                        date(post, "from"),
                        post.has("to") ? date(post, "to") : null,
                        post.has("weight") ? Table.number(post.get("weight").asText()) : null))
                .toList();
    }

    private static LocalDate date(JsonNode node, String field) {
        return date(node.get(field).asText());
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
