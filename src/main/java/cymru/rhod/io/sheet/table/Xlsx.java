package cymru.rhod.io.sheet.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads workbooks of Excel's present format, a zip of XML files. The sheets are read as a stream of XML: as objects of POI a
 * workbook would take a hundred times the memory, and a file of 100 MB of zeros more than there is.
 */
final class Xlsx {

    private static final int MOST_PARTS = 2_000;

    private Xlsx() {}

    /**
     * Reads a workbook.
     *
     * @throws SheetLimits.Exceeded if it is beyond the limits
     * @throws IOException if it is no such workbook, or broken
     */
    static List<SheetTable> read(Path file) throws IOException {
        // POI reads what is left of a zip without an end; half a rota is worse than none.
        new ZipFile(file.toFile()).close();
        ZipSecureFile.setMaxEntrySize(SheetLimits.MOST_UNPACKED_BYTES);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return sheets(parts);
        } catch (SAXException e) {
            throw e.getException() instanceof IOException inside ? inside : new IOException(e);
        } catch (OpenXML4JException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static List<SheetTable> sheets(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        for (PackagePart texts : parts.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            refuseIfLarge(texts);
        }
        XSSFReader workbook = new XSSFReader(parts, true);
        workbook.setUseReadOnlySharedStringsTable(true);
        WorkbookXml list = new WorkbookXml();
        try (InputStream xml = workbook.getWorkbookData()) {
            parse(xml, list);
        }
        if (list.sheets().size() > SheetLimits.MOST_SHEETS) {
            throw new SheetLimits.Exceeded();
        }
        SharedStrings strings = workbook.getSharedStringsTable();
        StylesXml styles = new StylesXml();
        for (PackagePart part : parts.getPartsByContentType(XSSFRelation.STYLES.getContentType())) {
            try (InputStream xml = part.getInputStream()) {
                parse(xml, styles);
            }
        }
        SheetLimits limits = new SheetLimits();
        List<SheetTable> sheets = new ArrayList<>();
        for (WorkbookXml.Entry entry : list.sheets()) {
            SheetBuilder builder = new SheetBuilder(limits);
            try (InputStream xml = workbook.getSheet(entry.relation())) {
                parse(xml, new SheetXml(builder, strings, styles, list.countsFrom1904(), entry.isOwn()));
            }
            sheets.add(builder.table(entry.name(), entry.hidden(), list.countsFrom1904()));
        }
        return sheets;
    }

    /** What a part says of its size need not be true, so it is unpacked once and thrown away. */
    private static void refuseIfLarge(PackagePart part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            byte[] buffer = new byte[1 << 14];
            long size = 0;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                size += read;
                if (size > SheetLimits.MOST_HELD_BYTES) {
                    throw new SheetLimits.Exceeded();
                }
            }
        }
    }

    private static void parse(InputStream xml, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.parse(new InputSource(xml));
    }
}
