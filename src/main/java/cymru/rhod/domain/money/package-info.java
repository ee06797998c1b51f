/** Pounds kept in pence, and pay years. */
@NullMarked
package cymru.rhod.domain.money;

import org.jspecify.annotations.NullMarked;
