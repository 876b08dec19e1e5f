/**
 * How often a credential may be used and an address may fail, in this process: each replica counts
 * for itself.
 */
@NullMarked
package dev.tandem.platform.limit;

import org.jspecify.annotations.NullMarked;
