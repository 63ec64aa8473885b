/** Documents, block by block. */
@NullMarked
package se.samlad.intake.document;

import org.jspecify.annotations.NullMarked;
