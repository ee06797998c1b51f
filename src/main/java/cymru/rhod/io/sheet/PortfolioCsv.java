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
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as comma-separated values: a line for each rota at each point, and one for each file that cannot be used, which has
 * only the file and the codes of its problems. The columns have the same names in every language, amounts are pounds with two
 * decimals, hours have up to six, and what is not known is empty. A text that a spreadsheet would take for a formula is given an
 * apostrophe before it.
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

    /** What makes a spreadsheet take a text for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final int HOUR_DECIMALS = 6;
    private static final int PERCENT_DECIMALS = 2;

    private PortfolioCsv() {}

    /** Returns the whole text, lines ended by a line feed. */
    public static String of(Portfolio portfolio, SortKey sort) {
        Map<String, RotaAmounts> rotas = new HashMap<>();
        portfolio.rotas().forEach(rota -> rotas.put(rota.file(), rota));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            for (PortfolioRow row : portfolio.rows(sort)) {
                RotaAmounts rota = rotas.get(row.file());
                if (rota != null) {
                    csv.writeRecord(line(row, rota));
                }
            }
            portfolio.unusable().forEach(file -> csv.writeRecord(line(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(PortfolioRow row, RotaAmounts rota) {
        return List.of(
                safe(row.file()),
                safe(row.rota()),
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
                Boolean.toString(row.isWhole()),
                "");
    }

    private static List<String> line(UnusableFile file) {
        String codes = file.problems().stream().map(Problem::code).distinct().collect(Collectors.joining(" "));
        return COLUMNS.stream()
                .map(column -> switch (column) {
                    case "file" -> safe(file.file());
                    case "problems" -> codes;
                    default -> "";
                })
                .toList();
    }

    /** Returns a text that no spreadsheet runs. */
    static String safe(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
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
