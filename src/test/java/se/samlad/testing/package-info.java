/** What tests are written with: test numbers, the shipped rules, builders of rows and files. */
@NullMarked
package se.samlad.testing;

import org.jspecify.annotations.NullMarked;
