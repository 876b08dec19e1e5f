/** Users' access tokens from whichever OpenID provider the operator configures, or from none. */
@NullMarked
package dev.tandem.token;

import org.jspecify.annotations.NullMarked;
