/**
 * In which language an answer speaks. Views carry a {@link dev.tandem.domain.unit.Message} wherever
 * people read a sentence; it is put into words when the answer is written, in the language that
 * {@code Accept-Language} asks for, else in the athlete's own, else in English. Refusals do the
 * same; a request that is refused before anybody knows whose it is has only the header. Nothing
 * else has to be done: a new sentence is a key in each {@code words/LANGUAGE/*.properties}.
 */
@NullMarked
package dev.tandem.platform.language;

import org.jspecify.annotations.NullMarked;
