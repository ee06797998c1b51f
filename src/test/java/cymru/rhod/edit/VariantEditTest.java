package cymru.rhod.edit;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Variant;
import cymru.rhod.domain.rota.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantEditTest {

    private static final List<Week> PRESENT =
            List.of(Week.parse("S S S S S - -"), Week.parse("N N - - S - -"), Week.parse("S S S S - - -"));
    private static final List<Week> OTHER = List.of(Week.parse("S S S S N - -"), Week.parse("- - S S S - -"));

    private final Rota rota = Rota.of(
                    RotaDetails.named("id", "Rota"),
                    List.of(
                            ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY),
                            ShiftType.of("N", "21:00", "12:00", DutyKind.FULL_SHIFT)),
                    PRESENT)
            .withVariants(List.of(new Variant("Other", OTHER)));

    @Test
    void keepsThePatternUnderAName() {
        Rota after = made(new VariantEdit.Keep(" Before "));

        assertThat(after.variants()).containsExactly(new Variant("Other", OTHER), new Variant("Before", PRESENT));
        assertThat(after.weeks()).isEqualTo(PRESENT);
    }

    @Test
    void switchingKeepsTheVariantAndThePatternSoFar() {
        Rota after = made(new VariantEdit.SwitchTo("Other", "Before"));

        assertThat(after.weeks()).isEqualTo(OTHER);
        assertThat(after.variants()).containsExactly(new Variant("Other", OTHER), new Variant("Before", PRESENT));
    }

    @Test
    void aPatternThatIsKeptUnderANameIsNotKeptTwice() {
        Rota kept = made(new VariantEdit.Keep("Before"));

        assertThat(applied(kept, new VariantEdit.SwitchTo("Other", "Earlier")).variants())
                .isEqualTo(kept.variants());
        assertThat(applied(kept, new VariantEdit.SwitchTo("Other", "Other")).variants())
                .isEqualTo(kept.variants());
    }

    @Test
    void switchingThereAndBackGivesTheSamePattern() {
        RotaSession session = new RotaSession(rota);
        session.apply(new VariantEdit.SwitchTo("Other", "Before"));
        session.apply(new VariantEdit.SwitchTo("Before", "Again"));

        assertThat(session.rota())
                .isEqualTo(rota.withVariants(List.of(new Variant("Other", OTHER), new Variant("Before", PRESENT))));
        session.undo();
        assertThat(session.rota().weeks()).isEqualTo(OTHER);
    }

    @Test
    void slotsThatStartAfterAShorterPatternStartAsFarOnInItsCycle() {
        Roster roster = Roster.of(LocalDate.of(2026, 8, 3), 6, List.of(Slot.of("a", "A", 1), Slot.of("b", "B", 3)));

        Rota after = applied(rota.withRoster(roster), new VariantEdit.SwitchTo("Other", "Before"));

        assertThat(after.roster()).isNotNull();
        assertThat(after.roster().slots()).extracting(Slot::startWeek).containsExactly(1, 1);
    }

    @Test
    void renamesAndRemoves() {
        assertThat(made(new VariantEdit.Rename("Other", "Fewer nights")).variants())
                .containsExactly(new Variant("Fewer nights", OTHER));
        assertThat(made(new VariantEdit.Remove("Other")).variants()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void refusesAVariantWithoutAName(String name) {
        assertThat(refused(rota, new VariantEdit.Keep(name))).isEqualTo("edit.variant-name");
        assertThat(refused(rota, new VariantEdit.Rename("Other", name))).isEqualTo("edit.variant-name");
        assertThat(refused(rota, new VariantEdit.SwitchTo("Other", name))).isEqualTo("edit.variant-name");
    }

    @Test
    void refusesANameThatIsTaken() {
        Rota both = made(new VariantEdit.Keep("Before"));

        assertThat(refused(rota, new VariantEdit.Keep("Other"))).isEqualTo("edit.duplicate-variant");
        assertThat(refused(both, new VariantEdit.Rename("Other", "Before"))).isEqualTo("edit.duplicate-variant");
        assertThat(refused(rota, new VariantEdit.SwitchTo("Other", "Other"))).isEqualTo("edit.duplicate-variant");
    }

    @Test
    void refusesAVariantThatIsNotThere() {
        assertThat(refused(rota, new VariantEdit.Remove("None"))).isEqualTo("edit.unknown-variant");
        assertThat(refused(rota, new VariantEdit.Rename("None", "A"))).isEqualTo("edit.unknown-variant");
        assertThat(refused(rota, new VariantEdit.SwitchTo("None", "A"))).isEqualTo("edit.unknown-variant");
    }

    @Test
    void refusesMoreVariantsThanAFileMayHold() {
        Rota full = rota.withVariants(IntStream.range(0, Variant.MOST)
                .mapToObj(number -> new Variant("V" + number, OTHER))
                .toList());

        assertThat(refused(full, new VariantEdit.Keep("One more"))).isEqualTo("edit.too-many-variants");
    }

    @Test
    void theVariantsFollowAShiftThatGetsAnotherCodeOrIsDeleted() {
        ShiftType night = rota.shift("N").orElseThrow();

        assertThat(made(new RotaEdit.ChangeShift("N", night.withCode("Z")))
                        .variants()
                        .get(0)
                        .weeks()
                        .get(0)
                        .cell(4))
                .isEqualTo(Cell.of("Z"));
        assertThat(made(new RotaEdit.DeleteShift("N", Cell.OFF))
                        .variants()
                        .get(0)
                        .weeks()
                        .get(0)
                        .cell(4))
                .isEqualTo(Cell.OFF);
    }

    @Test
    void aShiftThatOnlyAVariantUsesIsInUse() {
        Rota switched = rota.withWeeks(List.of(Week.parse("S S S S S - -")));

        assertThat(refused(switched, new RotaEdit.DeleteShift("N", null))).isEqualTo("edit.shift-in-use");
    }

    private Rota made(RotaEdit edit) {
        return applied(rota, edit);
    }

    private static Rota applied(Rota rota, RotaEdit edit) {
        return ((EditResult.Applied) edit.applyTo(rota)).rota();
    }

    private static String refused(Rota rota, RotaEdit edit) {
        return ((EditResult.Refused) edit.applyTo(rota)).problem().code();
    }
}
