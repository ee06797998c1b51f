/** Comparisons: two contracts for one rota, pay against hours, two rotas, and all rotas of a folder. */
@NullMarked
package cymru.rhod.compare;

import org.jspecify.annotations.NullMarked;
