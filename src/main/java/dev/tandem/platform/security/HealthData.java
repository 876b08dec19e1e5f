package dev.tandem.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the operation is told is data of health, for which an operator may require the athlete's
 * consent. Every writing operation is decided on: the table of the authorization tests says how.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface HealthData {

    /**
     * Which members of the body are, if not all of it. The gate refuses the whole without looking
     * at it; where only some members are, the operation asks {@link Consents} about them.
     */
    String[] value() default {};
}
