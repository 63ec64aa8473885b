/** The reconciliation report as a page. */
@NullMarked
package se.samlad.publication.report;

import org.jspecify.annotations.NullMarked;
