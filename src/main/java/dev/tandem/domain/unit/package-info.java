/** Small words of the domain that every other package shares. */
@NullMarked
package dev.tandem.domain.unit;

import org.jspecify.annotations.NullMarked;
