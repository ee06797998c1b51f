/** What would it take: suggested changes, searched for in the background and made with one click. */
@NullMarked
package cymru.rhod.ui.optimise;

import org.jspecify.annotations.NullMarked;
