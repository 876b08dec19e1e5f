package dev.tandem.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the operations of a resource write is data of health, for which an operator may require the
 * athlete's consent. Operations with a scope to write sessions or readiness count as such anyway.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HealthData {}
