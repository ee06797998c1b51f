package cymru.rhod.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.ui.common.TextEntry;
import java.util.Optional;

/** Tests a form over the open rota, without a control. */
public abstract class FormTest {

    protected final RotaSession session;

    protected FormTest(Rota rota) {
        session = new RotaSession(rota);
    }

    /** Makes an edit as forms ask for it; returns why it was refused, if it was. */
    protected final Optional<Problem> apply(RotaEdit edit) {
        return session.apply(edit) instanceof EditResult.Refused refused
                ? Optional.of(refused.problem())
                : Optional.empty();
    }

    protected static void type(TextEntry<?> entry, String text) {
        entry.textProperty().set(text);
        entry.commit();
    }

    /** Asserts that a text is refused, stays in the field and changes nothing. */
    protected final void assertExpected(TextEntry<?> entry, String typed, String expected) {
        Rota before = session.rota();
        type(entry, typed);
        assertThat(entry.problemProperty().get()).extracting(Problem::code).isEqualTo(expected);
        assertThat(entry.textProperty().get()).isEqualTo(typed);
        assertThat(session.rota()).isSameAs(before);
    }
}
