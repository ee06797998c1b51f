/** Rhod, the rota modeller for resident doctors in Wales. */
@NullMarked
package cymru.rhod;

import org.jspecify.annotations.NullMarked;
