/**
 * First room: finds what the districts sent, keeps a snapshot, recognises what each file is, and reads it.
 *
 * <p>In: {@code input/<period>/<district>/*} and the reviewers' decisions beside the districts' folders. Out: {@link se.samlad.intake.SourceRow}s of participant lists,
 * {@link se.samlad.intake.ReportDocument}s and {@link se.samlad.intake.DecisionLine}s. Promise: what is read is a whole file, from a snapshot under its hash; what a
 * file is, is decided by its content; a file that cannot be read within its limits is refused with a message and stops
 * nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "file", "step"})
package se.samlad.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
