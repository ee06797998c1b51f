/**
 * Spreadsheets as plain tables of typed cells, whatever file they came from: {@link cymru.rhod.io.sheet.table.WorkbookFiles} reads a
 * file or a pasted range, within limits that keep a hostile one from costing more than a moment.
 */
@NullMarked
package cymru.rhod.io.sheet.table;

import org.jspecify.annotations.NullMarked;
