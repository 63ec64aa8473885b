/**
 * Looks at a finished workbook as an independent reader does, part by part, without the code that wrote it.
 *
 * <p>In: a file. Out: for each promise (DOMAIN §9, P5) whether it is kept; the manifest tells it. A workbook of a million
 * rows is read in a stream.
 */
@NullMarked
package se.samlad.publication.workbook.audit;

import org.jspecify.annotations.NullMarked;
