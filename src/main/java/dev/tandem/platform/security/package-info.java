/** Who is calling and what the caller may do. */
@NullMarked
package dev.tandem.platform.security;

import org.jspecify.annotations.NullMarked;
