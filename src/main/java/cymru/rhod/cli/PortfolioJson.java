package cymru.rhod.cli;

import static cymru.rhod.cli.JsonValues.NODES;
import static cymru.rhod.cli.JsonValues.array;
import static cymru.rhod.cli.JsonValues.decimal;
import static cymru.rhod.cli.JsonValues.money;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.rhod.compare.portfolio.Portfolio;
import cymru.rhod.compare.portfolio.PortfolioRow;
import cymru.rhod.compare.portfolio.RotaAmounts;
import cymru.rhod.compare.portfolio.SortKey;
import cymru.rhod.compare.portfolio.TotalCost;
import cymru.rhod.compare.portfolio.UnusableFile;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.text.Wording;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes many rotas under both contracts as the format {@code rhod.comparison}. */
final class PortfolioJson {

    private final Wording wording;

    PortfolioJson(Wording wording) {
        this.wording = wording;
    }

    ObjectNode of(Portfolio portfolio, SortKey sort) {
        ObjectNode json = ComparisonFormat.start("portfolio");
        json.set("rotas", array(portfolio.rotas(sort), PortfolioJson::rota));
        json.set("tally", ComparisonFormat.tally(portfolio.tally()));
        json.set("cost", cost(portfolio.cost()));
        json.set("unusable", array(portfolio.unusable(), this::unusable));
        return json;
    }

    private static ObjectNode rota(RotaAmounts rota) {
        ObjectNode json = NODES.objectNode()
                .put("file", rota.file())
                .put("rota", rota.name())
                .put("payYear", rota.payYear().toString())
                .put("band", rota.band().code());
        json.set("workHours", decimal(rota.workMinutes().dividedBy(Minutes.PER_HOUR)));
        json.set("hours2026", hours(rota.minutes2026()));
        json.set("outOfHours2026", hours(rota.outOfHours2026()));
        json.put("doctors", rota.doctors());
        json.set("newDealCost", money(rota.newDealCost()));
        json.set("wales2026Cost", money(rota.wales2026Cost()));
        json.put("costWhole", rota.costBasis().isWhole());
        json.set("points", array(rota.rows(), PortfolioJson::row));
        return json;
    }

    private static ObjectNode row(PortfolioRow row) {
        ObjectNode json = NODES.objectNode()
                .put("doctor", row.grade().code())
                .put("point2002", row.point())
                .put("serviceYears", row.serviceYears());
        json.set("newDeal", money(row.newDeal()));
        json.set("wales2026", money(row.wales2026()));
        json.set("difference", money(row.difference()));
        json.put("outcome", row.outcome().code());
        JsonValues.putBasis(json, row.basis());
        return json;
    }

    private static ObjectNode cost(TotalCost cost) {
        ObjectNode json = NODES.objectNode()
                .put("rotas", cost.rotas())
                .put("incomplete", cost.incomplete())
                .put("leftOut", cost.unknown())
                .put("doctors", cost.doctors());
        json.set("newDeal", money(cost.newDeal()));
        json.set("wales2026", money(cost.wales2026()));
        json.set("difference", money(cost.difference()));
        return json;
    }

    private ObjectNode unusable(UnusableFile file) {
        ObjectNode json = NODES.objectNode().put("file", file.file());
        json.set("problems", array(file.problems(), problem -> NODES.objectNode()
                .put("problem", problem.code())
                .put("says", RotaSource.worded(problem, Path.of(file.file()), wording))));
        return json;
    }

    private static JsonNode hours(@Nullable Ratio minutes) {
        return decimal(minutes == null ? null : minutes.dividedBy(Minutes.PER_HOUR));
    }
}
