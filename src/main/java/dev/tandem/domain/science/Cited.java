package dev.tandem.domain.science;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which evidence a number, formula or rule rests on, how sure it is, and who published it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Cited {

    /** Ids that {@link Evidence#find} knows, such as {@code F9} or {@code R20}. */
    String[] value();

    /** How far the number can be trusted; {@code DESIGN_DEFAULT} marks a number of our own. */
    Confidence confidence() default Confidence.MODERATE;

    /** The publications behind it, none for a number of our own. */
    Citation[] by() default {};
}
