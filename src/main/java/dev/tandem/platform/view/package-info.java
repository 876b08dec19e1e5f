/** The shapes that several resources show: planned sessions and what is in them. */
@NullMarked
package dev.tandem.platform.view;

import org.jspecify.annotations.NullMarked;
