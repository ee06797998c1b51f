/**
 * Export and print: what is to be made of the open rota, for whom and in which language; a preview of exactly what will be
 * written; saving and printing it; and the fields of what documents need and no pattern says.
 *
 * <p>What can be made stands in {@code cymru.rhod.export}. The libraries of the formats load when the screen is first opened.
 */
@NullMarked
package cymru.rhod.ui.exporting;

import org.jspecify.annotations.NullMarked;
