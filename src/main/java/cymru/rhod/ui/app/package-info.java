/** The window: puts the parts together, and owns the open file, the commands, the preferences and the last line of defence. */
@NullMarked
package cymru.rhod.ui.app;

import org.jspecify.annotations.NullMarked;
