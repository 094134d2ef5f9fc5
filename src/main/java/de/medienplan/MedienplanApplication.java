package de.medienplan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application. The command line ({@code ./medienplan plan}) starts without it. */
@SpringBootApplication
public class MedienplanApplication {

    public static void main(String[] args) {
        SpringApplication.run(MedienplanApplication.class, args);
    }
}
