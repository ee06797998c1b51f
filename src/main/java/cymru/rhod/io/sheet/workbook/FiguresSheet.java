package cymru.rhod.io.sheet.workbook;

import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Every figure that the results rest on, with where it comes from and how well it is known. */
final class FiguresSheet {

    private static final int HEADING = 2;
    private static final int[] WIDTHS = {40, 22, 13, 12, 12, 44, 24, 14, 40, 36};

    private final RotaReport report;
    private final SheetTexts texts;
    private final Wording wording;

    FiguresSheet(RotaReport report, SheetTexts texts) {
        this.report = report;
        this.texts = texts;
        this.wording = texts.wording();
    }

    void write(SXSSFWorkbook workbook, Looks looks) {
        SheetRows rows = new SheetRows(workbook.createSheet(texts.get("export.sheet.figures")), looks, WIDTHS);
        rows.row();
        rows.running(texts.get("export.sheet.figures"), Look.TITLE);
        rows.row();
        rows.running(texts.get("export.sheet.figures.note", report.payYear().toString()), Look.NOTE);
        rows.headings(
                texts.get("export.sheet.figures.name"),
                texts.get("export.sheet.results.value"),
                texts.get("export.sheet.results.number"),
                texts.get("export.sheet.figures.unit"),
                texts.get("export.sheet.figures.from"),
                texts.get("export.sheet.results.source"),
                texts.get("export.sheet.figures.clause"),
                texts.get("export.sheet.figures.grade"),
                texts.get("export.sheet.figures.about"),
                texts.get("export.sheet.figures.id"));
        int last = HEADING;
        for (FigureInForce figure : report.figures()) {
            last = rows.row();
            figure(rows, figure);
        }
        rows.print(HEADING, HEADING, texts.name(report.rota().details()));
        rows.sheet().setAutoFilter(new CellRangeAddress(HEADING, last, 0, WIDTHS.length - 1));
        rows.sheet().createFreezePane(1, HEADING + 1);
    }

    private void figure(SheetRows rows, FigureInForce figure) {
        rows.text(wording.name(figure), Look.PLAIN).text(wording.value(figure), Look.PLAIN);
        QuantityCell.write(rows, figure.quantity());
        rows.text(figure.unit().symbol(), Look.PLAIN)
                .number(DateUtil.getExcelDate(figure.from()), Look.DATE)
                .text(figure.isOwn() ? wording.source(figure) : figure.source(), Look.PLAIN)
                .text(wording.clause(figure), Look.PLAIN)
                .text(texts.messages().get("evidence." + figure.grade().code()), Look.PLAIN)
                .text(wording.note(figure), Look.PLAIN)
                .text(figure.id(), Look.PLAIN);
    }
}
