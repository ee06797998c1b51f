package cymru.rhod.ui.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * Leaves no more than the first rows in the sheets of a workbook that is not opened yet: all rows of a big roster would take many
 * times the memory of its file.
 */
final class FirstRows {

    private static final QName NUMBER = new QName("r");

    private FirstRows() {}

    /**
     * Takes the rows after the first out of every sheet.
     *
     * @return how many rows each sheet had
     */
    static Map<PackagePartName, Integer> keep(OPCPackage workbook, int most) throws IOException {
        Map<PackagePartName, Integer> counts = new HashMap<>();
        for (PackagePart sheet : workbook.getPartsByContentType(XSSFRelation.WORKSHEET.getContentType())) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            try (InputStream in = sheet.getInputStream()) {
                counts.put(sheet.getPartName(), copy(in, kept, most));
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
            try (OutputStream out = sheet.getOutputStream()) {
                kept.writeTo(out);
            }
        }
        return counts;
    }

    /** Copies a sheet without the rows after the first; returns how many there are. */
    private static int copy(InputStream in, OutputStream out, int most) throws XMLStreamException {
        XMLEventReader reader = XMLInputFactory.newDefaultFactory().createXMLEventReader(in);
        XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
        int row = 0;
        boolean isLeftOut = false;
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement() && isRow(event.asStartElement().getName())) {
                row = number(event.asStartElement(), row + 1);
                isLeftOut = row > most;
            }
            if (!isLeftOut) {
                writer.add(event);
            }
            if (event.isEndElement() && isRow(event.asEndElement().getName())) {
                isLeftOut = false;
            }
        }
        writer.flush();
        return row;
    }

    private static boolean isRow(QName name) {
        return name.getLocalPart().equals("row");
    }

    private static int number(StartElement row, int next) {
        Attribute number = row.getAttributeByName(NUMBER);
        return number == null ? next : Integer.parseInt(number.getValue());
    }
}
