/** All rotas of a folder: who gains and who loses under the contract of 2026, and what the rotas cost. */
@NullMarked
package cymru.rhod.compare.portfolio;

import org.jspecify.annotations.NullMarked;
