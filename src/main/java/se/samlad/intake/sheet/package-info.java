/** Spreadsheets, row by row. */
@NullMarked
package se.samlad.intake.sheet;

import org.jspecify.annotations.NullMarked;
