/** Making a plan again what it was, as far as today allows. */
@NullMarked
package dev.tandem.domain.season.restore;

import org.jspecify.annotations.NullMarked;
