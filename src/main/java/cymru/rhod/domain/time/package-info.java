/** Exact time: ratios, weekly windows and hours written as H:MM. Minutes are whole and kept as {@code long}. */
@NullMarked
package cymru.rhod.domain.time;

import org.jspecify.annotations.NullMarked;
