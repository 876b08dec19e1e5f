/** The evidence that reasons point to. */
@NullMarked
package dev.tandem.evidence;

import org.jspecify.annotations.NullMarked;
