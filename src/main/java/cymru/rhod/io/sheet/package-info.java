/** Tables for spreadsheets. */
@NullMarked
package cymru.rhod.io.sheet;

import org.jspecify.annotations.NullMarked;
