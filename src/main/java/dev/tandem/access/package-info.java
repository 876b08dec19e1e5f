/** API clients and their keys: made, shown once, used, revoked. */
@NullMarked
package dev.tandem.access;

import org.jspecify.annotations.NullMarked;
