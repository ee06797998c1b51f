/** The Career view: service, the move to the contract of 2026, protection, pension, the years ahead and late stays of one doctor. */
@NullMarked
package cymru.rhod.ui.career;

import org.jspecify.annotations.NullMarked;
