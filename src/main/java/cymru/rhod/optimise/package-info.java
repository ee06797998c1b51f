/** What would it take: a search for the smallest changes of a pattern that reach a goal, over the reports and without a rule of its own. */
@NullMarked
package cymru.rhod.optimise;

import org.jspecify.annotations.NullMarked;
