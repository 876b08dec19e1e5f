/** The catalogue of exercises, to be read and searched. */
@NullMarked
package dev.tandem.exercise;

import org.jspecify.annotations.NullMarked;
