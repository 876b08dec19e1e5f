/** Reading requests strictly: every fault of a body told at once, each at its place. */
@NullMarked
package dev.tandem.platform.request;

import org.jspecify.annotations.NullMarked;
