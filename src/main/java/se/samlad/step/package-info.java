/**
 * How the rooms' steps are built: which run they serve, and under which transaction.
 *
 * <p>In: job parameters. Out: steps. Promise: every step has the JDBC transaction manager and none is
 * fault-tolerant (DESIGN §4.1, §4.2).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package se.samlad.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
