/** Pay by band: basic pay, the less-than-full-time share and the supplements. */
@NullMarked
package cymru.rhod.rules.newdeal2002.pay;

import org.jspecify.annotations.NullMarked;
