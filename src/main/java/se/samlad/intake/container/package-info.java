/** What files are wrapped in: packages of parts, and how much may come out of them. */
@NullMarked
package se.samlad.intake.container;

import org.jspecify.annotations.NullMarked;
