/** How Tandem's values look in JSON: on the wire and, apart from it, in storage. */
@NullMarked
package dev.tandem.platform.json;

import org.jspecify.annotations.NullMarked;
