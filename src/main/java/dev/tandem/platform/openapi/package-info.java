/** Makes the OpenAPI document say what the wire really looks like. */
@NullMarked
package dev.tandem.platform.openapi;

import org.jspecify.annotations.NullMarked;
