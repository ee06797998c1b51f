/** Figures of the agreements: dated numbers with unit, source and grade of evidence. They are handed in; nothing here reads a file. */
@NullMarked
package cymru.rhod.rules.figures;

import org.jspecify.annotations.NullMarked;
