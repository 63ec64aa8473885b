/**
 * Fourth room: the figures that a status report states.
 *
 * <p>In: {@link se.samlad.intake.ReportDocument}s. Out: {@link se.samlad.claim.Claim}s and
 * {@link se.samlad.claim.NumberMention}s. Promise: every number of the document is accounted for (DOMAIN C1); a number
 * belongs to the noun beside it, never to a position (DOMAIN C3).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "step", "intake"})
package se.samlad.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
