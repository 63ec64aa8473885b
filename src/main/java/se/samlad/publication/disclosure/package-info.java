/** Small counts, hidden so that no total gives them away (DOMAIN P3). */
@NullMarked
package se.samlad.publication.disclosure;

import org.jspecify.annotations.NullMarked;
