/** The command line: the same answers without a window. */
@NullMarked
package cymru.rhod.cli;

import org.jspecify.annotations.NullMarked;
