/** The window. */
@NullMarked
package cymru.rhod.ui;

import org.jspecify.annotations.NullMarked;
