/** Who moves to the contract of 2026, and when. */
@NullMarked
package cymru.rhod.rules.wales2026.transition;

import org.jspecify.annotations.NullMarked;
