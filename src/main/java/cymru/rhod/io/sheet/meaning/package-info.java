/**
 * What the written cells of a rota may mean: times of day, words for rest and leave in English and Welsh, and the key of codes that a
 * sheet brings. What may mean several things is told as such; choosing is left to a person.
 */
@NullMarked
package cymru.rhod.io.sheet.meaning;

import org.jspecify.annotations.NullMarked;
