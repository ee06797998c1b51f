/** The rota file: reading, checking, saving in one step, autosave and recovery. */
@NullMarked
package cymru.rhod.io.project;

import org.jspecify.annotations.NullMarked;
