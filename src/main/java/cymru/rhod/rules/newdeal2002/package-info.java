/** The 2002 contract: the New Deal limits, the banding chart and pay by band. One class for each clause or step. */
@NullMarked
package cymru.rhod.rules.newdeal2002;

import org.jspecify.annotations.NullMarked;
