/**
 * From a spreadsheet to a rota. {@link cymru.rhod.io.sheet.table.WorkbookFiles} reads the file; {@link
 * cymru.rhod.io.sheet.importing.Importer#preview} reads its sheets by a {@link cymru.rhod.io.sheet.mapping.Mapping} and returns an
 * {@link cymru.rhod.io.sheet.importing.ImportPreview}: the rota as it would be, what each cell became, every question and every
 * problem. A person answers a {@link cymru.rhod.io.sheet.importing.Question}, {@link cymru.rhod.io.sheet.importing.Answers#answer}
 * puts the answer into the mapping, and the sheets are read again: a preview depends on nothing else, and nothing is changed by one.
 *
 * <p>Where the preview {@linkplain cymru.rhod.io.sheet.importing.ImportPreview#isReady() is ready}, its rota is what the sheet says
 * and the person confirmed. Its {@linkplain cymru.rhod.io.sheet.importing.ImportPreview#mapping() mapping} can be saved, with what
 * was found written into it; its codes and shift types are what a later import may learn from. A file that the program wrote itself
 * holds the whole rota: {@link cymru.rhod.io.sheet.importing.OwnWorkbook} finds it, and nothing is asked.
 */
@NullMarked
package cymru.rhod.io.sheet.importing;

import org.jspecify.annotations.NullMarked;
