/**
 * The conductor: what is run, in which order, for which inputs; one at a time.
 *
 * <p>In: a {@link se.samlad.run.RunRequest}. Out: a {@link se.samlad.run.RunOutcome}. Promise: unchanged input touches
 * no file; an interrupted run is continued by the same request.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "file",
            "audit",
            "retention",
            "step",
            "intake",
            "participant",
            "linkage",
            "claim",
            "count",
            "reconciliation",
            "publication"
        })
package se.samlad.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
