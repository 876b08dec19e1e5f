/**
 * Tandem plans strength training and running together.
 *
 * <p>{@code domain} is what Tandem knows, in plain Java; each other package is one resource of the
 * HTTP interface; {@code platform} is what those share.
 */
@NullMarked
package dev.tandem;

import org.jspecify.annotations.NullMarked;
