package de.medienplan;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the address as soon as it answers. */
@Component
class ReadyNotice {

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String address = "http://localhost:" + web.getWebServer().getPort() + "/";
            System.out.println(Texts.german(Message.of("start.ready", address)));
        }
    }
}
