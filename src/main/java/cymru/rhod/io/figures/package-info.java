/** Reads and checks the figures of the agreements. */
@NullMarked
package cymru.rhod.io.figures;

import org.jspecify.annotations.NullMarked;
