/**
 * The words everybody uses: periods, districts, municipalities, personal numbers, selections.
 *
 * <p>In: nothing. Out: values that refuse bad state. Promise: pure Java, no Spring, no files, no clock; what a person
 * can be recognised by is masked in {@code toString}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.samlad.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
