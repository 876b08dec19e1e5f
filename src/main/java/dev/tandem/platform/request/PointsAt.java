package dev.tandem.platform.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field that a rule across fields (an {@code @AssertTrue} method of a request record) blames.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PointsAt {

    /** Its name; empty for the record as a whole. */
    String value();
}
