package de.medienplan.grant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** What a directive left open is entered by Finanzen or by Schulplanung, whoever learns it first. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('FINANCE', 'PLANNING')")
public @interface MayFillOpenFigures {}
