/** How a plan goes on when life gets in its way: time off, missed weeks, too much, illness. */
@NullMarked
package dev.tandem.domain.life;

import org.jspecify.annotations.NullMarked;
