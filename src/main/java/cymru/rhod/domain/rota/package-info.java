/** The rota: a template of weeks and shift types, without names or dates. */
@NullMarked
package cymru.rhod.domain.rota;

import org.jspecify.annotations.NullMarked;
