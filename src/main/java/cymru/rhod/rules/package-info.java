/** The framework of the rules: what a rule's answer is and how it explains itself. */
@NullMarked
package cymru.rhod.rules;

import org.jspecify.annotations.NullMarked;
