package de.medienplan.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every address below {@code /api} that no resource has, which would lead to the screens otherwise. */
@RestController
@Hidden
class NoResource {

    @RequestMapping("/api/**")
    void none() {
        throw new NotThere("api.problem.NOT_FOUND.text");
    }
}
