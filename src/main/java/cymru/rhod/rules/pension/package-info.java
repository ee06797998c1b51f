/** What the NHS Pension Scheme takes from a doctor's pay. */
@NullMarked
package cymru.rhod.rules.pension;

import org.jspecify.annotations.NullMarked;
