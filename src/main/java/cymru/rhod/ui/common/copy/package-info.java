/** Copies the tables and charts of the window to the clipboard, as text for spreadsheets and letters and as pictures. */
@NullMarked
package cymru.rhod.ui.common.copy;

import org.jspecify.annotations.NullMarked;
