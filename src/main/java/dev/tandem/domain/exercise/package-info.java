/** The catalogue of strength exercises and what each asks of body and equipment. */
@NullMarked
package dev.tandem.domain.exercise;

import org.jspecify.annotations.NullMarked;
