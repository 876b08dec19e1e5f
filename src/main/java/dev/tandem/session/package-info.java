/**
 * What was done: sessions typed in or sent by wearables, and the load of days that comes of them.
 */
@NullMarked
package dev.tandem.session;

import org.jspecify.annotations.NullMarked;
