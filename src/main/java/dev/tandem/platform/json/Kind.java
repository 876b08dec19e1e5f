package dev.tandem.platform.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of the property {@code kind} by which this record of a sealed family is told from the
 * others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kind {

    /** The property that tells the members of a family apart. */
    String PROPERTY = "kind";

    String value();
}
