/** The figures in force: found, read with their sources, replaced by the user's own, and extended by files of new pay awards. */
@NullMarked
package cymru.rhod.ui.figures;

import org.jspecify.annotations.NullMarked;
