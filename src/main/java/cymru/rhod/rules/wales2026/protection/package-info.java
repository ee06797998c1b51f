/** Pay protection on transfer to the contract of 2026. */
@NullMarked
package cymru.rhod.rules.wales2026.protection;

import org.jspecify.annotations.NullMarked;
