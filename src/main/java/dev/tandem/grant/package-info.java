/** What athletes' owners let others do: given, listed, revoked. */
@NullMarked
package dev.tandem.grant;

import org.jspecify.annotations.NullMarked;
