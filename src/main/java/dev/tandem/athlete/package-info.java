/**
 * Athletes: who trains, kept, changed, exported and erased; the door to an athlete's file for every
 * other slice.
 */
@NullMarked
package dev.tandem.athlete;

import org.jspecify.annotations.NullMarked;
