/** What tables of rota cells share, the pattern's and the calendar's: what is selected, keys, mouse, clipboard, editor, colours. */
@NullMarked
package cymru.rhod.ui.common.cells;

import org.jspecify.annotations.NullMarked;
