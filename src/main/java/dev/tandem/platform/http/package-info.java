/**
 * Answers and conditions of HTTP: representations with ETags, preconditions, pages, request ids,
 * limits.
 */
@NullMarked
package dev.tandem.platform.http;

import org.jspecify.annotations.NullMarked;
