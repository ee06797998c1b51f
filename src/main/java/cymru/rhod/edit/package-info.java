/** Edits as values: each makes a new rota, and history keeps the earlier ones. */
@NullMarked
package cymru.rhod.edit;

import org.jspecify.annotations.NullMarked;
