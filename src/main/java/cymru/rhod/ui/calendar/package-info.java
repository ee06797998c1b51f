/** The calendar: doctors by dates, the pattern laid on them and changed on single days. */
@NullMarked
package cymru.rhod.ui.calendar;

import org.jspecify.annotations.NullMarked;
