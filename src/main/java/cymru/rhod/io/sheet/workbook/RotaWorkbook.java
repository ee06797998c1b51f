package cymru.rhod.io.sheet.workbook;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.RotaReport;
import cymru.rhod.text.Version;
import cymru.rhod.text.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A rota with everything that is said of it as a workbook in the format of Office Open XML ({@code .xlsx}). */
public final class RotaWorkbook {

    /** The row, from 0, in which the first week of the pattern stands on the first sheet. */
    public static final int FIRST_WEEK_ROW = 4;

    /** The column, from 0, of its Mondays; the weeks are numbered before it. */
    public static final int MONDAY_COLUMN = 1;

    /** How many rows are kept in memory: a roster of ten years for hundreds of slots has more than fit there. */
    private static final int ROWS_IN_MEMORY = 200;

    private RotaWorkbook() {}

    /**
     * Returns the bytes of the workbook.
     *
     * @param rotaFile the text of the rota file, which the workbook carries
     * @param wording in the language of its sheets
     * @param madeAt when it is made
     */
    public static byte[] of(RotaReport report, String rotaFile, Wording wording, Instant madeAt) {
        // Texts are shared, as programs that know no other form expect.
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, true);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            write(workbook, report, rotaFile, new SheetTexts(wording, madeAt));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(SXSSFWorkbook workbook, RotaReport report, String rotaFile, SheetTexts texts) {
        Rota rota = report.rota();
        Looks looks = new Looks(workbook);
        KeySheet key = new KeySheet(rota, texts);
        new PatternSheet(rota, report.template(), texts, key).write(workbook, looks);
        if (report.roster() != null) {
            new RosterSheet(rota, report.roster().calendar(), texts).write(workbook, looks);
        }
        key.write(workbook, looks);
        new ResultsSheet(report, texts).write(workbook, looks);
        new PaySheet(report, texts).write(workbook, looks);
        new FiguresSheet(report, texts).write(workbook, looks);
        HiddenRota.write(workbook, rotaFile);
        workbook.setActiveSheet(0);
        workbook.setForceFormulaRecalculation(true);
        describe(workbook, rota, texts);
    }

    private static void describe(SXSSFWorkbook workbook, Rota rota, SheetTexts texts) {
        CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(CellText.of(texts.name(rota.details())));
        properties.setCreator("Rhod " + Version.ofProgram());
        properties.setDescription(CellText.of(texts.subtitle(rota.details())));
        properties.setCreated(Optional.of(Date.from(texts.madeAt())));
        properties.setModified(Optional.of(Date.from(texts.madeAt())));
    }
}
