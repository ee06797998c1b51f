/**
 * A rota as a workbook for spreadsheet programs: the pattern as the grid shows it, the roster, the key, every number and every
 * figure, and on a hidden sheet the rota file itself. {@link cymru.rhod.io.sheet.workbook.RotaWorkbook} puts the sheets together;
 * nothing else loads the library that writes them.
 */
@NullMarked
package cymru.rhod.io.sheet.workbook;

import org.jspecify.annotations.NullMarked;
