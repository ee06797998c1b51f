/** What is counted on a pattern, whatever the contract: duties, hours, runs, rest, weekends, on-call and prospective cover. */
@NullMarked
package cymru.rhod.rules.measure;

import org.jspecify.annotations.NullMarked;
