/** The roster: a rota laid on dates for named or vacant slots. */
@NullMarked
package cymru.rhod.domain.roster;

import org.jspecify.annotations.NullMarked;
