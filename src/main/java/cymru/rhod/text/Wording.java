package cymru.rhod.text;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import java.util.List;

/** Puts reasons, problems, places and numbers into words, in one language: the same for screen, documents and terminal. */
public final class Wording {

    private final Messages messages;

    private Wording(Messages messages) {
        this.messages = messages;
    }

    public static Wording in(Language language) {
        return new Wording(Messages.in(language));
    }

    public Messages messages() {
        return messages;
    }

    /** Returns what a reason is called, for example "Longest duty". */
    public String name(Reason reason) {
        throw new UnsupportedOperationException();
    }

    /** Returns the reason as one sentence with its numbers and margin. */
    public String says(Reason reason) {
        throw new UnsupportedOperationException();
    }

    /** Returns what the thing means in plain words, for a hover; empty where nothing need be said. */
    public String explains(Reason reason) {
        throw new UnsupportedOperationException();
    }

    /** Returns the margin in words: "1 h 43 min under 48 h"; empty where there is none. */
    public String margin(Reason.Compared compared) {
        throw new UnsupportedOperationException();
    }

    /** Returns a number as screens show it: 46:17, 21.8 %, 1 in 5.2, 13 days. */
    public String quantity(Quantity quantity) {
        throw new UnsupportedOperationException();
    }

    /** Returns whole pounds with thousands marked: £51,281. */
    public String pounds(Money money) {
        throw new UnsupportedOperationException();
    }

    /** Returns pounds and pence: £51,280.60. */
    public String poundsAndPence(Money money) {
        throw new UnsupportedOperationException();
    }

    /** Returns a place in the pattern: "week 3, Sat". */
    public String place(CellRef cell) {
        throw new UnsupportedOperationException();
    }

    /** Returns places, those of one week drawn together: "week 3 Fri–Sun, week 7 Mon". */
    public String places(List<CellRef> cells) {
        throw new UnsupportedOperationException();
    }

    /** Returns a problem as a message that names the place and what was expected. */
    public String problem(Problem problem) {
        throw new UnsupportedOperationException();
    }
}
