/** What an athlete trains for. */
@NullMarked
package dev.tandem.goal;

import org.jspecify.annotations.NullMarked;
