/** Hours of each week, the share of unsocial hours and doctors on duty, drawn. Every value can also be read as text. */
@NullMarked
package cymru.rhod.ui.charts;

import org.jspecify.annotations.NullMarked;
