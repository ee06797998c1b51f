/** The Wales resident doctor contract of 2026: pay by the hours of a doctor's own slot. */
@NullMarked
package cymru.rhod.rules.wales2026;

import org.jspecify.annotations.NullMarked;
