/** The New Deal limits of hours, duty, time off duty and rest; breaking any makes the rota Band 3. One class for each limit. */
@NullMarked
package cymru.rhod.rules.newdeal2002.limits;

import org.jspecify.annotations.NullMarked;
