/** Running: fitness from marks, paces, zones, predictions and the steps of a run. */
@NullMarked
package dev.tandem.domain.running;

import org.jspecify.annotations.NullMarked;
