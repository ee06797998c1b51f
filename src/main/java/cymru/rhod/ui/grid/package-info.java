/** The pattern as a grid: weeks by days, edited with the keyboard, the mouse and the clipboard. */
@NullMarked
package cymru.rhod.ui.grid;

import org.jspecify.annotations.NullMarked;
