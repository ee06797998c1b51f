/** What a person decided about a spreadsheet: kept in a file, it reads the next one like it. */
@NullMarked
package cymru.rhod.io.sheet.mapping;

import org.jspecify.annotations.NullMarked;
