/** England's contract of 2016, for comparison with the contracts of Wales. */
@NullMarked
package cymru.rhod.rules.england2016;

import org.jspecify.annotations.NullMarked;
