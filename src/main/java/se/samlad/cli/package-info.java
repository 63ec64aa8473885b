/**
 * The edge towards the command line: commands in, Swedish lines and exit codes out (DESIGN §5, §6).
 *
 * <p>In: arguments. Out: a process's exit code. Promise: {@code --help} starts nothing; one process a home.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "run", "schedule", "notification", "retention"})
package se.samlad.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
