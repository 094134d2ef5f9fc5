package de.medienplan.identity;

import java.lang.annotation.Annotation;
import java.util.Objects;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.security.access.expression.SecurityExpressionRoot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What the present user may do, so that screens offer no more. Read from the annotations that guard the services, which
 * check again.
 */
public final class Rights {

    private static final SpelExpressionParser EXPRESSIONS = new SpelExpressionParser();

    private Rights() {}

    /** @param permission an annotation that carries {@link PreAuthorize}, such as {@link MayEquip} */
    public static boolean has(Class<? extends Annotation> permission) {
        PreAuthorize guard = Objects.requireNonNull(permission.getAnnotation(PreAuthorize.class));
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user != null
                && Boolean.TRUE.equals(EXPRESSIONS
                        .parseExpression(guard.value())
                        .getValue(new StandardEvaluationContext(new Roles(user)), Boolean.class));
    }

    /** Answers the expressions of the annotations. */
    private static final class Roles extends SecurityExpressionRoot<Object> {

        Roles(Authentication user) {
            super(() -> user, user);
        }
    }
}
