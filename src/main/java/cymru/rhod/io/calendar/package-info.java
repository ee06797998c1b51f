/** Calendar files in the form of RFC 5545 (iCalendar), which calendar programs take in. */
@NullMarked
package cymru.rhod.io.calendar;

import org.jspecify.annotations.NullMarked;
