/** The palette of shift types beside the grid: the brush, and adding, changing and deleting a shift type. */
@NullMarked
package cymru.rhod.ui.shifts;

import org.jspecify.annotations.NullMarked;
