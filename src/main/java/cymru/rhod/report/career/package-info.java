/** A doctor's pay through time: a career under both contracts, and where a doctor of the roster stands. */
@NullMarked
package cymru.rhod.report.career;

import org.jspecify.annotations.NullMarked;
