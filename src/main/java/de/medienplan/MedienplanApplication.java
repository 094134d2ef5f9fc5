package de.medienplan;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The web application. The command line ({@code ./medienplan plan}) starts without it. */
@SpringBootApplication
public class MedienplanApplication {

    public static void main(String[] args) {
        SpringApplication.run(MedienplanApplication.class, args);
    }

    /** Real time. Dates of the domain follow the as-of date of the screen instead. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
