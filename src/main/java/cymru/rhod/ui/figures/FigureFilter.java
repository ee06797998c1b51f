package cymru.rhod.ui.figures;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which figures are listed.
 *
 * @param text words that must all stand in the name, the id, the source or the note; empty asks for none
 * @param contract empty for all
 */
record FigureFilter(String text, Optional<Contract> contract, boolean unconfirmedOnly, boolean usedOnly) {

    static final FigureFilter ALL = new FigureFilter("", Optional.empty(), false, false);

    boolean accepts(FigureRow row, Wording wording) {
        return contract.map(asked -> asked == row.contract()).orElse(true)
                && (!unconfirmedOnly || row.isUnconfirmed())
                && (!usedOnly || row.isUsed())
                && (text.isBlank() || hasEveryWord(row, wording));
    }

    private boolean hasEveryWord(FigureRow row, Wording wording) {
        FigureInForce figure = row.inForce();
        String all = wording.figureName(row.id()) + " " + row.id()
                + (figure == null ? "" : " " + wording.source(figure) + " " + wording.note(figure));
        String found = all.toLowerCase(Locale.ROOT);
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(found::contains);
    }

    FigureFilter withText(String newText) {
        return new FigureFilter(newText, contract, unconfirmedOnly, usedOnly);
    }

    FigureFilter withContract(Optional<Contract> newContract) {
        return new FigureFilter(text, newContract, unconfirmedOnly, usedOnly);
    }

    FigureFilter withUnconfirmedOnly(boolean only) {
        return new FigureFilter(text, contract, only, usedOnly);
    }

    FigureFilter withUsedOnly(boolean only) {
        return new FigureFilter(text, contract, unconfirmedOnly, only);
    }
}
