package cymru.rhod.ui.career;

import cymru.rhod.report.career.CareerPay;
import cymru.rhod.report.career.CareerYear;
import cymru.rhod.rules.wales2026.transition.Choice;
import cymru.rhod.rules.wales2026.transition.Transition;
import cymru.rhod.ui.common.Texts;
import java.util.Map;

/** What each choice of contract pays in all: a line to a choice, with the difference from the 2002 contract throughout. */
final class ChoicePay {

    private ChoicePay() {}

    static ResultTable table(String id, Map<Choice, CareerPay> careers, Transition transition, Texts texts) {
        ResultTable table = new ResultTable(
                id,
                texts,
                texts.get("career.move.choice"),
                texts.get("career.move.total"),
                texts.get("career.move.against-2002"),
                texts.get("career.move.claimable"));
        careers.forEach((choice, career) -> {
            CareerYear last = career.years().get(career.years().size() - 1);
            table.line(
                    name(choice, transition, texts),
                    CareerWords.pounds(texts, last.withProtectionSoFar()),
                    CareerWords.difference(texts, last.withProtectionSoFar(), last.newDealSoFar()),
                    texts.wording().pounds(CareerReading.claimable(career.years())));
        });
        return table;
    }

    /** Returns a choice in words; what holds if nothing is chosen is named so. */
    static String name(Choice choice, Transition transition, Texts texts) {
        String name = choice.movesOn() == null
                ? texts.get("career.move.stays")
                : texts.get("career.move.moves", texts.wording().date(choice.movesOn()));
        return choice.equals(transition.standard()) ? texts.get("career.move.standard", name) : name;
    }
}
