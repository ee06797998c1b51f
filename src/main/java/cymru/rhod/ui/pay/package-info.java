/** What the open rota pays under either contract, and what it costs. */
@NullMarked
package cymru.rhod.ui.pay;

import org.jspecify.annotations.NullMarked;
