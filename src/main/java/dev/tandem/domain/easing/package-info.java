/** Making a planned session easier: shorter, slower, lighter, or another one in its place. */
@NullMarked
package dev.tandem.domain.easing;

import org.jspecify.annotations.NullMarked;
