package de.medienplan.identity;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.stereotype.Component;

/**
 * The security log as a file: a line of JSON for each event in the Elastic Common Schema, a new file each day. It is opened here
 * and not by the configuration of the log, which would make the directory of the data before it is closed to others.
 */
@Component
class SecurityFile {

    private static final String FILE_BYTES = "20MB";
    private static final String ALL_BYTES = "1GB";

    private final Logger logger;
    private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

    SecurityFile(
            @Value("${medienplan.security-log.file:${medienplan.data}/security/security.json}") String file,
            @Value("${medienplan.security-log.days:90}") int days) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        logger = context.getLogger("security");
        appender.setName("security " + file);
        appender.setContext(context);
        appender.setFile(file);
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(policy(context, file, days));
        appender.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(appender);
    }

    private static StructuredLogEncoder encoder(LoggerContext context) {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        return encoder;
    }

    private SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(LoggerContext context, String file, int days) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(file + ".%d{yyyy-MM-dd}.%i");
        policy.setMaxFileSize(FileSize.valueOf(FILE_BYTES));
        policy.setTotalSizeCap(FileSize.valueOf(ALL_BYTES));
        policy.setMaxHistory(days);
        policy.start();
        return policy;
    }

    void write(SecurityEvent event) {
        logger.atInfo()
                .addKeyValue("event.action", event.kind().name().toLowerCase(Locale.ROOT))
                .addKeyValue("user.name", event.actor())
                .addKeyValue("user.target.name", event.account())
                .addKeyValue("source.address", event.address())
                .addKeyValue("host.hostname", event.node())
                .log("{}", event.kind());
    }

    @PreDestroy
    void close() {
        logger.detachAppender(appender);
        appender.stop();
    }
}
