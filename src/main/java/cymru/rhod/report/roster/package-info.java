/** What a roster comes to on its dates: for each doctor, for all of them together, and hour by hour. */
@NullMarked
package cymru.rhod.report.roster;

import org.jspecify.annotations.NullMarked;
