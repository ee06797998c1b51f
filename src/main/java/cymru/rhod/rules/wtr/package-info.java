/** The Working Time Regulations: a verdict apart from any contract. */
@NullMarked
package cymru.rhod.rules.wtr;

import org.jspecify.annotations.NullMarked;
