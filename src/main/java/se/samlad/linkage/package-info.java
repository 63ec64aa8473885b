/**
 * Third room: which rows say the same, which are about the same person, and what they said half a year before.
 *
 * <p>In: {@code list_row}. Out: duplicates, candidate pairs, {@link se.samlad.linkage.LinkedEnrolment}s and remarks on
 * persons. Promise: nobody is merged without the same valid identity (DOMAIN I4, I5); the result does not depend on the
 * order of rows, files and districts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "step", "intake", "participant"})
package se.samlad.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
