/** Problems that are expected, as values: a code, arguments and a place, worded elsewhere. */
@NullMarked
package cymru.rhod.domain.problem;

import org.jspecify.annotations.NullMarked;
