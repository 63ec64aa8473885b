/** The machine annex: its shape is a contract (DESIGN §3). */
@NullMarked
package se.samlad.publication.annex;

import org.jspecify.annotations.NullMarked;
