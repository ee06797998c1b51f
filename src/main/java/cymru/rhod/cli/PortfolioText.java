package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.compare.Tally;
import cymru.rhod.compare.portfolio.Portfolio;
import cymru.rhod.compare.portfolio.PortfolioRow;
import cymru.rhod.compare.portfolio.RotaAmounts;
import cymru.rhod.compare.portfolio.SortKey;
import cymru.rhod.rules.Quantity;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.Messages;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import java.util.Optional;

/** Writes many rotas under both contracts, a line each, for a person to read in a terminal. */
final class PortfolioText {

    private static final String INDENT = AssessmentText.INDENT;

    private final Portfolio portfolio;
    private final Wording wording;
    private final Messages messages;
    private final ComparisonWording texts;
    private final Lines lines;

    private PortfolioText(Portfolio portfolio, Wording wording, boolean colour) {
        this.portfolio = portfolio;
        this.wording = wording;
        messages = wording.messages();
        texts = new ComparisonWording(wording);
        lines = new Lines(colour);
    }

    static String of(Portfolio portfolio, SortKey sort, Wording wording, boolean colour) {
        PortfolioText text = new PortfolioText(portfolio, wording, colour);
        text.rotas(sort);
        text.tally();
        text.cost();
        text.unusable();
        return text.lines.text();
    }

    private void rotas(SortKey sort) {
        TextTable table = new TextTable(
                "",
                Align.LEFT,
                Align.RIGHT,
                Align.RIGHT,
                Align.RIGHT,
                Align.RIGHT,
                Align.RIGHT,
                Align.RIGHT,
                Align.RIGHT,
                Align.LEFT);
        table.row(
                Style.FAINT,
                messages.get("cli.overview.band"),
                messages.get("cli.overview.hours"),
                messages.get("compare.column.hours-2026"),
                messages.get("compare.column.gain"),
                messages.get("compare.column.lose"),
                messages.get("compare.column.greatest-loss"),
                messages.get("compare.column.greatest-gain"),
                messages.get("compare.column.cost"),
                messages.get("cli.overview.file"));
        for (RotaAmounts rota : portfolio.rotas(sort)) {
            Tally<PortfolioRow> tally = rota.tally();
            table.row(
                    Style.PLAIN,
                    rota.band().code(),
                    wording.quantity(Quantity.minutesPerWeek(rota.workMinutes())),
                    rota.minutes2026() == null
                            ? Wording.NO_VALUE
                            : wording.quantity(Quantity.minutesPerWeek(rota.minutes2026())),
                    Integer.toString(tally.gains()),
                    Integer.toString(tally.losses()),
                    texts.difference(tally.greatestLoss()),
                    texts.difference(tally.greatestGain()),
                    texts.difference(rota.newDealCost(), rota.wales2026Cost(), rota.costBasis()),
                    rota.file() + signs(rota));
        }
        lines.table(table);
        texts.legend(portfolio.basis()).forEach(mark -> lines.folded(Style.PLAIN, "", mark));
    }

    private void tally() {
        Tally<PortfolioRow> tally = portfolio.tally();
        lines.blank();
        lines.folded(
                Style.STRONG,
                "",
                messages.get("compare.portfolio.rotas", portfolio.rotas().size())
                        + " "
                        + texts.tally("compare.tally.points", tally));
        String payYears = texts.payYears(portfolio);
        if (!payYears.isEmpty()) {
            lines.folded(Style.ATTENTION, INDENT, payYears + " " + messages.get("compare.portfolio.pay-years.option"));
        }
        greatest("compare.greatest-gain", tally.greatestGain());
        greatest("compare.greatest-loss", tally.greatestLoss());
    }

    private void greatest(String key, Optional<PortfolioRow> row) {
        row.ifPresent(one -> lines.folded(
                Style.PLAIN,
                INDENT,
                messages.get(
                        key,
                        name(one) + ", " + wording.gradeAndPoint(one.grade(), one.point(), null),
                        texts.difference(one))));
    }

    private void cost() {
        texts.totalCost(portfolio.cost()).forEach(sentence -> lines.folded(Style.PLAIN, INDENT, sentence));
    }

    /** What the amounts of a rota rest on stands behind its name: a line has the amounts of many points. */
    private static String signs(RotaAmounts rota) {
        String signs = PayMarks.of(rota.basis());
        return signs.isEmpty() ? "" : " " + signs;
    }

    private void unusable() {
        if (portfolio.unusable().isEmpty()) {
            return;
        }
        lines.heading(
                messages.get("compare.portfolio.unusable", portfolio.unusable().size()));
        portfolio.unusable().forEach(file -> lines.line(Style.BAD, AssessmentText.BULLET + file.file()));
    }

    private static String name(PortfolioRow row) {
        return row.rota().isBlank() ? row.file() : row.rota();
    }
}
