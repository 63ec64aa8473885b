/**
 * Sixth room: what the reports state against what the lists count.
 *
 * <p>In: {@link se.samlad.claim.Claim}s and {@link se.samlad.count.Figures}. Out:
 * {@link se.samlad.reconciliation.Finding}s. Promise: no verdict without its quotation; every finding says what to do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "file", "step", "intake", "participant", "linkage", "claim", "count"})
package se.samlad.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
