/** What every part of the window shares: the open rota as properties, texts that follow the language, subscriptions. */
@NullMarked
package cymru.rhod.ui.common;

import org.jspecify.annotations.NullMarked;
