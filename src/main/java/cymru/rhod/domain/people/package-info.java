/** Doctors, their grades and their points on the pay scales. */
@NullMarked
package cymru.rhod.domain.people;

import org.jspecify.annotations.NullMarked;
