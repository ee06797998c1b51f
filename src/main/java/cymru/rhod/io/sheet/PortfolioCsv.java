package cymru.rhod.io.sheet;

import cymru.rhod.compare.portfolio.Portfolio;
import cymru.rhod.compare.portfolio.PortfolioRow;
import cymru.rhod.compare.portfolio.RotaAmounts;
import cymru.rhod.compare.portfolio.SortKey;
import cymru.rhod.compare.portfolio.UnusableFile;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as comma-separated values: a line for each rota at each point, and one for each file that cannot be used, which has
 * only the file and the codes of its problems. The columns have the same names in every language, amounts are pounds with two
 * decimals, hours have up to six, and what is not known is empty. Texts are {@link FormulaSafeText}.
 */
public final class PortfolioCsv {

    private static final List<String> COLUMNS = List.of(
            "file",
            "rota",
            "pay_year",
            "grade",
            "point_2002",
            "service_years",
            "band",
            "work_hours_2002",
            "hours_2026",
            "out_of_hours_2026",
            "pay_2002",
            "pay_2026",
            "difference",
            "difference_percent",
            "outcome",
            "whole",
            "problems");

    private static final int HOUR_DECIMALS = 6;
    private static final int PERCENT_DECIMALS = 2;

    private PortfolioCsv() {}

    /** Returns the whole text, lines ended by a line feed. */
    public static String of(Portfolio portfolio, SortKey sort) {
        Map<String, RotaAmounts> rotas = new HashMap<>();
        portfolio.rotas().forEach(rota -> rotas.put(rota.file(), rota));
        Stream<List<String>> usable = portfolio.rows(sort).stream()
                .filter(row -> rotas.containsKey(row.file()))
                .map(row -> line(row, Objects.requireNonNull(rotas.get(row.file()))));
        return CsvText.of(
                COLUMNS, Stream.concat(usable, portfolio.unusable().stream().map(PortfolioCsv::line)));
    }

    private static List<String> line(PortfolioRow row, RotaAmounts rota) {
        return List.of(
                FormulaSafeText.of(row.file()),
                FormulaSafeText.of(row.rota()),
                rota.payYear().toString(),
                row.grade().code(),
                Integer.toString(row.point()),
                row.serviceYears() == null ? "" : row.serviceYears().toString(),
                rota.band().code(),
                hours(rota.workMinutes()),
                hours(rota.minutes2026()),
                hours(rota.outOfHours2026()),
                pounds(row.newDeal()),
                pounds(row.wales2026()),
                pounds(row.difference()),
                percent(row.share()),
                row.outcome().code(),
                Boolean.toString(row.basis().isWhole()),
                "");
    }

    private static List<String> line(UnusableFile file) {
        String codes = file.problems().stream().map(Problem::code).distinct().collect(Collectors.joining(" "));
        return COLUMNS.stream()
                .map(column -> switch (column) {
                    case "file" -> FormulaSafeText.of(file.file());
                    case "problems" -> codes;
                    default -> "";
                })
                .toList();
    }

    static String pounds(@Nullable Money money) {
        return money == null ? "" : money.pounds().toPlainString();
    }

    private static String hours(@Nullable Ratio minutes) {
        return minutes == null
                ? ""
                : minutes.dividedBy(Minutes.PER_HOUR).toDecimal(HOUR_DECIMALS).toPlainString();
    }

    private static String percent(@Nullable Ratio share) {
        return share == null ? "" : share.times(100).toDecimal(PERCENT_DECIMALS).toPlainString();
    }
}
