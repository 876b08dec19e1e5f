/** Ids, the clock and secrets: what services need besides their tables. */
@NullMarked
package dev.tandem.platform.storage;

import org.jspecify.annotations.NullMarked;
