/**
 * What is taken away when its time is over (gallring), and what stays (docs/decisions/0035).
 *
 * <p>In: a period. Out: a receipt. Promise: rows, texts, names of files and copies go from every byte of the home; figures,
 * verdicts and decisions stay; a purge that was killed is completed by the next one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "file", "audit", "reconciliation"})
package se.samlad.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
