/** The program's words in English and Welsh, and the wording of reasons, problems and numbers. */
@NullMarked
package cymru.rhod.text;

import org.jspecify.annotations.NullMarked;
