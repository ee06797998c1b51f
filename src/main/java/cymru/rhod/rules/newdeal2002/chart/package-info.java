/** The banding chart: its two sides, and one class for each question it asks. */
@NullMarked
package cymru.rhod.rules.newdeal2002.chart;

import org.jspecify.annotations.NullMarked;
