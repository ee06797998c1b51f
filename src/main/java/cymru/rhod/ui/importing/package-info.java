/** The screen on which a spreadsheet becomes a rota: the sheet as it is, what it is taken for, every question, and the result. */
@NullMarked
package cymru.rhod.ui.importing;

import org.jspecify.annotations.NullMarked;
