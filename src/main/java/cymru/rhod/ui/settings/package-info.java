/** The settings of the rota: what it is, whom it is for, how leave is covered, and which readings of the agreements are taken. */
@NullMarked
package cymru.rhod.ui.settings;

import org.jspecify.annotations.NullMarked;
