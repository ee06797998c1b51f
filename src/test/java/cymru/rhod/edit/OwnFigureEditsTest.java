package cymru.rhod.edit;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Setting and removing the user's own figures. */
class OwnFigureEditsTest {

    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);
    private static final OwnFigure PREMIUM =
            new OwnFigure("wales2026.gp-premium", APRIL_2026, Ratio.of(1, 4), "Letter of May");
    private static final OwnFigure LATER =
            new OwnFigure("wales2026.gp-premium", APRIL_2026.plusYears(1), Ratio.of(1, 5), "Letter of May");
    private static final OwnFigure ANNUAL_LEAVE =
            new OwnFigure("newdeal2002.leave.annual", APRIL_2026, Ratio.of(30), "Local agreement");

    private final RotaSession session =
            new RotaSession(Rota.of(new RotaDetails("", "", "", "", "", ""), List.of(), List.of(Week.OFF)));

    @Test
    void keepsThemInTheOrderOfFiguresAndDates() {
        apply(LATER);
        apply(PREMIUM);
        apply(ANNUAL_LEAVE);

        assertThat(figures()).containsExactly(ANNUAL_LEAVE, PREMIUM, LATER);
    }

    @Test
    void putsAValueInThePlaceOfTheOneFromTheSameDay() {
        apply(PREMIUM);
        OwnFigure changed = new OwnFigure(PREMIUM.id(), APRIL_2026, Ratio.of(1, 3), "Letter of June");

        apply(changed);

        assertThat(figures()).containsExactly(changed);
    }

    @Test
    void removesOneAndCanBeUndone() {
        apply(PREMIUM);
        apply(LATER);

        session.apply(new RotaEdit.RemoveOwnFigure(PREMIUM.id(), APRIL_2026));

        assertThat(figures()).containsExactly(LATER);
        assertThat(session.undoLabel()).contains("edit.remove-own-figure");
        session.undo();
        assertThat(figures()).containsExactly(PREMIUM, LATER);
        session.undo();
        session.undo();
        assertThat(figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wales2026.none,         2026-04-01,  1, why, file.unknown-figure",
        "wales2026.gp-premium,   2026-04-01, -1, why, file.figure-out-of-range",
        "wales2026.gp-premium,   2026-04-01,  0, why, file.figure-out-of-range",
        "wales2026.gp-premium,   2026-04-01,  2, why, file.figure-out-of-range",
        "wtr.weekly-hours-limit, 2026-04-01, 10081, why, file.figure-out-of-range",
        "wales2026.gp-premium,   1899-12-31,  1, why, file.date",
        "wales2026.gp-premium,   2026-04-01,  1, ' ', file.figure-reason"
    })
    void refusesWhatMakesNoSense(String id, LocalDate from, long value, String reason, String code) {
        EditResult result = session.apply(new RotaEdit.SetOwnFigure(new OwnFigure(id, from, Ratio.of(value), reason)));

        assertThat(result).isInstanceOf(EditResult.Refused.class);
        assertThat(((EditResult.Refused) result).problem())
                .extracting(Problem::code)
                .isEqualTo(code);
        assertThat(figures()).isEmpty();
    }

    private void apply(OwnFigure figure) {
        assertThat(session.apply(new RotaEdit.SetOwnFigure(figure))).isInstanceOf(EditResult.Applied.class);
    }

    private List<OwnFigure> figures() {
        return session.rota().settings().figures();
    }
}
