/** What the formats in JSON share. */
@NullMarked
package cymru.rhod.io.json;

import org.jspecify.annotations.NullMarked;
