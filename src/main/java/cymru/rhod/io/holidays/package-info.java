/** The bank holidays of Wales. */
@NullMarked
package cymru.rhod.io.holidays;

import org.jspecify.annotations.NullMarked;
