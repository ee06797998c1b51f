/** Single late stays, claimed beside the rota's pay. */
@NullMarked
package cymru.rhod.rules.wales2026.overtime;

import org.jspecify.annotations.NullMarked;
