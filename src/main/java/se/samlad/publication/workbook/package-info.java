/** The county workbook. */
@NullMarked
package se.samlad.publication.workbook;

import org.jspecify.annotations.NullMarked;
