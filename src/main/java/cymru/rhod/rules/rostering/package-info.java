/** Rules of rostering that several contracts have, each with limits of its own. */
@NullMarked
package cymru.rhod.rules.rostering;

import org.jspecify.annotations.NullMarked;
