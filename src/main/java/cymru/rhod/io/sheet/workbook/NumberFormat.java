package cymru.rhod.io.sheet.workbook;

/**
 * How a cell shows a number.
 *
 * @param code in the notation of spreadsheets
 */
record NumberFormat(String code) {

    static final NumberFormat GENERAL = new NumberFormat("General");
    static final NumberFormat HOURS = new NumberFormat("[h]:mm");
    static final NumberFormat TIME = new NumberFormat("hh:mm");
    static final NumberFormat COUNT = new NumberFormat("0");
    static final NumberFormat COUNT_IF_ANY = new NumberFormat("0;;");
    static final NumberFormat TICK = new NumberFormat("\"✓\";;");
    static final NumberFormat NUMBER = new NumberFormat("0.00####");
    static final NumberFormat SHARE = new NumberFormat("0.0%");
    static final NumberFormat POUNDS = new NumberFormat("£#,##0.00;[Red]-£#,##0.00");
    static final NumberFormat DATE = new NumberFormat("dd/mm/yyyy");
}
