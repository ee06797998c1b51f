/** The Compare view: contracts for one rota, pay against hours, before and after, and all rotas of a folder. */
@NullMarked
package cymru.rhod.ui.compare;

import org.jspecify.annotations.NullMarked;
