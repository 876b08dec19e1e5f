/** Plans: made, previewed, read, moved, and kept with every revision. */
@NullMarked
package dev.tandem.plan;

import org.jspecify.annotations.NullMarked;
