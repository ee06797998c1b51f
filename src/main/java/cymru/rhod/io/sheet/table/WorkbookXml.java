package cymru.rhod.io.sheet.table;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the list of sheets of a workbook, and from when its days count. */
final class WorkbookXml extends DefaultHandler {

    /** One sheet in the list. */
    record Entry(String name, String relation, boolean hidden) {

        /** The texts of the program's own sheet are read to the letter. */
        boolean isOwn() {
            return hidden && name.equals(SheetTable.OWN_SHEET);
        }
    }

    private final List<Entry> sheets = new ArrayList<>();
    private boolean countsFrom1904;

    List<Entry> sheets() {
        return sheets;
    }

    boolean countsFrom1904() {
        return countsFrom1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            countsFrom1904 = "1".equals(value) || "true".equals(value);
        } else if (localName.equals("sheet") && sheets.size() <= SheetLimits.MOST_SHEETS) {
            String state = attributes.getValue("state");
            String name = attributes.getValue("name");
            sheets.add(new Entry(
                    name == null ? "" : name, relation(attributes), state != null && !state.equals("visible")));
        }
    }

    /** The attribute is called {@code r:id}, with a name space that the strict form of the format spells otherwise. */
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
