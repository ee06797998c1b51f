package cymru.rhod.io.sheet.table;

import cymru.rhod.domain.problem.Problem;

/** What came of reading a spreadsheet. */
public sealed interface WorkbookResult {

    /** The file is a spreadsheet. */
    record Read(Workbook workbook) implements WorkbookResult {}

    /** The file is not a spreadsheet that can be used, and why. */
    record Refused(Problem problem) implements WorkbookResult {}
}
