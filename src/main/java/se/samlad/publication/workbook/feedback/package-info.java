/**
 * What a district gets back to correct: its own lists with the failing rows first. The only deliverable with names and personal
 * numbers, and each for the district alone that sent them (DOMAIN P1).
 */
@NullMarked
package se.samlad.publication.workbook.feedback;

import org.jspecify.annotations.NullMarked;
