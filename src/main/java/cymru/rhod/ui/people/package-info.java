/** The doctors of a roster: all their numbers in a table, their details, and how fairly the rota treats them. */
@NullMarked
package cymru.rhod.ui.people;

import org.jspecify.annotations.NullMarked;
