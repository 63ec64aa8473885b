/** Files made to do harm, files broken at random and foreign files: nothing of it stops a run or shows what it holds. */
@NullMarked
package se.samlad.hostile;

import org.jspecify.annotations.NullMarked;
