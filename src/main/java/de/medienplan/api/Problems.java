package de.medienplan.api;

import de.medienplan.school.ChangedMeanwhile;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.Incident;
import de.medienplan.shared.Texts;
import de.medienplan.shared.TooBig;
import de.medienplan.shared.UserException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what resources and services refuse into problems; what they say about it stays as it is on screen. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail on(NotThere missing, HttpServletRequest request) {
        return Problem.NOT_FOUND.in(Problem.language(request), missing.reason());
    }

    @ExceptionHandler({ChangedSinceShown.class, ChangedMeanwhile.class})
    ProblemDetail onChange(UserException refusal, HttpServletRequest request) {
        return Problem.CHANGED_MEANWHILE.in(Problem.language(request), refusal.reason());
    }

    @ExceptionHandler
    ProblemDetail on(OptimisticLockingFailureException race, HttpServletRequest request) {
        return Problem.CHANGED_MEANWHILE.in(Problem.language(request));
    }

    @ExceptionHandler
    ProblemDetail on(TooBig refusal, HttpServletRequest request) {
        return Problem.TOO_BIG.in(Problem.language(request), refusal.reason());
    }

    @ExceptionHandler
    ProblemDetail on(UserException refusal, HttpServletRequest request) {
        Locale language = Problem.language(request);
        ProblemDetail detail = Problem.INVALID.in(language, refusal.reason());
        refusal.field().ifPresent(field -> detail.setProperty("field", Texts.render(field, language)));
        return detail;
    }

    @ExceptionHandler
    ProblemDetail on(AccessDeniedException denied, HttpServletRequest request) {
        return Problem.FORBIDDEN.in(Problem.language(request));
    }

    /** The number leads to the log; what went wrong inside is nobody's business outside. */
    @ExceptionHandler
    ProblemDetail on(RuntimeException failure, HttpServletRequest request) {
        ProblemDetail detail = Problem.FAILED.in(Problem.language(request), Incident.report("interface", failure));
        if (Incident.isDatabaseAway(failure)) {
            detail.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return detail;
    }

    /** What the framework refuses: unreadable numbers, missing parts, wrong methods. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refusal, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletRequest asked = ((ServletWebRequest) request).getRequest();
        ProblemDetail detail = Problem.of(status).in(Problem.language(asked));
        detail.setStatus(status.value());
        return ResponseEntity.status(status).headers(headers).body(detail);
    }
}
