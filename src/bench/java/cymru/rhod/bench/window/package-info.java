/** Measures the window in the running program; {@code scripts/measure-window} starts it. */
@NullMarked
package cymru.rhod.bench.window;

import org.jspecify.annotations.NullMarked;
