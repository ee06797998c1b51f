/** One rota in, one report out: the engine and everything a screen or a document shows. */
@NullMarked
package cymru.rhod.report;

import org.jspecify.annotations.NullMarked;
