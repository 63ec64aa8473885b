/**
 * Fifth room: the figures, and those of earlier periods.
 *
 * <p>In: {@link se.samlad.linkage.LinkedEnrolment}s. Out: {@link se.samlad.count.Figure}s and the
 * {@link se.samlad.count.Bridge} between them. Promise: persons and enrolments are counted side by side (DOMAIN I6); what
 * is kept for later periods is aggregates only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "step", "participant", "linkage"})
package se.samlad.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
