/**
 * What was done with a home, in an unbroken chain (docs/decisions/0034).
 *
 * <p>In: deeds. Out: lines at the end of {@code audit/trail.jsonl}, and what is wrong with them. Promise: nothing that
 * stands there can be altered, moved or taken away unseen; no personal data but the name of the user who gave the command.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "file"})
package se.samlad.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
