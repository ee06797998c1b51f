/**
 * Finds the rota in a sheet: which cells are days, of which week or date and of whom, and where a key of codes stands. What is found
 * is a guess that a mapping can overrule; what the cells mean is not asked here.
 */
@NullMarked
package cymru.rhod.io.sheet.layout;

import org.jspecify.annotations.NullMarked;
