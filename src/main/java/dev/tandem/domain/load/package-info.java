/** Load of training over days and weeks, in arbitrary units (AU). */
@NullMarked
package dev.tandem.domain.load;

import org.jspecify.annotations.NullMarked;
