/** Beginning: a new rota, from a sample or blank. */
@NullMarked
package cymru.rhod.ui.start;

import org.jspecify.annotations.NullMarked;
