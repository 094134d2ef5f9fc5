package de.medienplan.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description by OpenAPI says of the whole. */
@Configuration
class ApiDescription {

    @Bean
    OpenAPI description() {
        SecurityScheme key = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("Key of a program's access, made under Programmzugänge");
        return new OpenAPI()
                .info(new Info()
                        .title("Medienplan")
                        .version("1")
                        .description("Schools, devices, plans, deadlines, applications and progress. Days and moments"
                                + " are written by ISO 8601, euros as text with two digits. What is refused is told as"
                                + " a problem by RFC 9457 in the language of Accept-Language, German or English."))
                .components(new Components().addSecuritySchemes("key", key))
                .addSecurityItem(new SecurityRequirement().addList("key"));
    }
}
