package de.medienplan.api;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Why a request was refused, by RFC 9457 and in the language that the request asks for. */
enum Problem {
    UNREADABLE(HttpStatus.BAD_REQUEST),
    UNKNOWN_KEY(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    CHANGED_MEANWHILE(HttpStatus.CONFLICT),
    TOO_BIG(HttpStatus.CONTENT_TOO_LARGE),
    UNKNOWN_MEDIA(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    static Problem of(HttpStatusCode status) {
        for (Problem problem : values()) {
            if (problem.status.isSameCodeAs(status)) {
                return problem;
            }
        }
        return status.is4xxClientError() ? UNREADABLE : FAILED;
    }

    /** With the usual reason. */
    ProblemDetail in(Locale language) {
        return in(language, Message.of("api.problem." + this + ".text"));
    }

    ProblemDetail in(Locale language, Message reason) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, Texts.render(reason, language));
        detail.setType(URI.create("urn:medienplan:problem:" + name().toLowerCase(Locale.ROOT)));
        detail.setTitle(Texts.render("api.problem." + this, language));
        return detail;
    }

    /** The first language of the request that there are texts in, German if there is none. */
    static Locale language(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Texts.LOCALES.getFirst();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> Texts.LOCALES.stream()
                        .filter(known -> known.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(Texts.LOCALES.getFirst());
    }
}
