/** Incremental credit: what service counts, and the points it gives on both pay scales. */
@NullMarked
package cymru.rhod.rules.wales2026.credit;

import org.jspecify.annotations.NullMarked;
