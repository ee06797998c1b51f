/**
 * What can be made of a rota for others to hold: the table of exports, which command line and window share.
 *
 * <p>{@link cymru.rhod.export.ExportTargets} lists every {@link cymru.rhod.export.ExportTarget}: a format, what is in it, whom
 * it is of, and the function that makes its bytes from an {@link cymru.rhod.export.ExportSource}. A new export is one more line
 * of that table. {@link cymru.rhod.export.ExportSubjects} says of which slots files are made, and
 * {@link cymru.rhod.export.ExportFileName} what they are called.
 */
@NullMarked
package cymru.rhod.export;

import org.jspecify.annotations.NullMarked;
