/** Dated proofs of an athlete's ability. */
@NullMarked
package dev.tandem.benchmark;

import org.jspecify.annotations.NullMarked;
