/** The numbers of the open rota, the verdicts, what the last edit changed, and the reasons behind each of them. */
@NullMarked
package cymru.rhod.ui.findings;

import org.jspecify.annotations.NullMarked;
