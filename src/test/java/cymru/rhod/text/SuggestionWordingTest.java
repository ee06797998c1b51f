package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.optimise.Change;
import cymru.rhod.rules.cases.Patterns;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionWordingTest {

    private static final Rota ROTA = Patterns.rota(
            List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY, Patterns.NIGHT, Patterns.ON_CALL),
            "S S S S L1 N1 -",
            "S+C S S S S - -");
    private static final CellRef FRIDAY = new CellRef(0, 4);
    private static final CellRef SUNDAY = new CellRef(1, 6);

    static Stream<Arguments> changes() {
        Change.DutyAt longDay = new Change.DutyAt(FRIDAY, "L1");
        return Stream.of(
                Arguments.of(
                        new Change.Remove(longDay, Cell.OFF),
                        "L1 not worked on week 1 Fri; a day off instead",
                        "Dim L1 yn wythnos 1 Gwe; diwrnod rhydd yn ei le"),
                Arguments.of(
                        new Change.Remove(new Change.DutyAt(new CellRef(1, 0), "C"), Cell.of("S")),
                        "C not worked on week 2 Mon; S stays",
                        "Dim C yn wythnos 2 Llun; mae S yn aros"),
                Arguments.of(
                        new Change.Move(longDay, SUNDAY, Cell.of("S"), Cell.of("L1")),
                        "L1 moved from week 1 Fri to week 2 Sun",
                        "Symud L1 o wythnos 1 Gwe i wythnos 2 Sul"),
                Arguments.of(
                        new Change.ShortenDuty(longDay, "N1", Cell.of("N1")),
                        "N1 in place of L1 on week 1 Fri, 0:30 shorter",
                        "N1 yn lle L1 yn wythnos 1 Gwe, 0:30 yn fyrrach"),
                Arguments.of(
                        new Change.Swap(FRIDAY, SUNDAY, Cell.of("L1"), Cell.OFF),
                        "Swap week 1 Fri (L1) with week 2 Sun (a day off)",
                        "Cyfnewid wythnos 1 Gwe (L1) ag wythnos 2 Sul (diwrnod rhydd)"),
                Arguments.of(
                        new Change.ShortenShift(
                                Patterns.LONG_DAY.withTimes(9 * 60, 12 * 60), 30, false, List.of(FRIDAY)),
                        "L1 ends 0:30 earlier everywhere, 12:00 long; 1 duty",
                        "L1 yn gorffen 0:30 yn gynt bob tro, yn 12:00 o hyd; 1 ddyletswydd"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsWordedInBothLanguages(Change change, String english, String welsh) {
        assertThat(new SuggestionWording(ROTA, Wording.in(Language.ENGLISH)).change(change))
                .isEqualTo(english);
        assertThat(new SuggestionWording(ROTA, Wording.in(Language.WELSH)).change(change))
                .isEqualTo(welsh);
    }
}
