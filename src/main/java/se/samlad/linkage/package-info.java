/**
 * Third room: which rows say the same, and which are about the same person.
 *
 * <p>In: {@code list_row}. Out: duplicates, candidate pairs, and {@link se.samlad.linkage.LinkedEnrolment}s. Promise:
 * nobody is merged without the same valid identity (DOMAIN I4, I5); the result does not depend on the order of rows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "step", "participant"})
package se.samlad.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
