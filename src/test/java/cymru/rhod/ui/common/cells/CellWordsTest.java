package cymru.rhod.ui.common.cells;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import cymru.rhod.ui.GridSample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellWordsTest {

    private static final Rota ROTA = GridSample.rota("S S S S S - -");

    @ParameterizedTest
    @CsvSource({
        "L1, L1",
        "' l1 ', L1",
        "s+c, S+C",
        "S + C, S+C",
        "c+s, C+S",
        "s+s, S",
        "'', -",
        "-, -",
        "., -",
        "•, -",
        "OFF, -",
        "Rhydd, -",
        "zero, zero",
        "Zero Day, zero",
        "dim oriau, zero",
        "A/L, leave",
        "Gwyliau, leave",
        "study leave, study",
        "ASTUDIO, study",
    })
    void readsCodesAndTheWordsOfBothLanguages(String text, String cell) {
        for (Language language : Language.values()) {
            assertThat(words(ROTA, language).read(text)).contains(Cell.parse(cell));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "S+X", "S+", "+", "S C", "sick", "lieu", "S+leave"})
    void whatIsNoCellIsNotGuessed(String text) {
        assertThat(words(ROTA, Language.ENGLISH).read(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadBack(Language language) {
        CellWords words = words(rotaWithShift("Leave"), language);
        for (String cell : List.of("-", "zero", "leave", "study", "S", "Leave", "S+C", "Leave+S")) {
            assertThat(words.read(words.written(Cell.parse(cell)))).contains(Cell.parse(cell));
        }
    }

    @Test
    void anExactCodeComesBeforeOneInTheOtherCase() {
        CellWords words = words(rotaWithShift("s"), Language.ENGLISH);
        assertThat(words.read("s")).contains(Cell.of("s"));
        assertThat(words.read("S")).contains(Cell.of("S"));
    }

    @ParameterizedTest
    @CsvSource({"lieu, lieu", "Yn lle, lieu", "salwch, sick", "away, absent", "leave, leave"})
    void marksOfDatesAreReadInTheRosterOnly(String text, String cell) {
        assertThat(CellWords.ofRoster(ROTA, Messages.in(Language.ENGLISH)).read(text))
                .contains(Cell.parse(cell));
        assertThat(words(ROTA, Language.ENGLISH).read(text).isPresent()).isEqualTo(cell.equals("leave"));
    }

    @Test
    void sayWhatACellMayHoldInTheLanguageOnScreen() {
        assertThat(words(ROTA, Language.WELSH).expected()).isEqualTo("S, L1, N1, C, -, dim, gwyliau, astudio");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLetterThatStandsForAMarkInThePaletteIsUnderstoodInTheGridOfEitherLanguage(Language shownIn) {
        Rota withoutCodesOfOneLetter = ROTA.withShifts(ROTA.shifts().subList(0, 3));
        for (DayMark mark : DayMark.values()) {
            String letter = Messages.in(shownIn).get("day-mark." + CellWords.name(mark) + ".letter");
            for (Language language : Language.values()) {
                CellWords words = CellWords.ofRoster(withoutCodesOfOneLetter, Messages.in(language));
                assertThat(words.read(letter)).as(letter).contains(Cell.marked(mark));
            }
        }
    }

    private static CellWords words(Rota rota, Language language) {
        return CellWords.ofPattern(rota, Messages.in(language));
    }

    private static Rota rotaWithShift(String code) {
        List<ShiftType> shifts = new ArrayList<>(ROTA.shifts());
        shifts.add(ShiftType.of(code, "09:00", "8:00", DutyKind.FULL_SHIFT));
        return ROTA.withShifts(shifts);
    }
}
