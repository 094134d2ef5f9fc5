package de.medienplan.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes each public answer once a minute at most, however many ask: anybody can, and each one evaluates the plan. The
 * switch is looked at each time.
 */
@Component
class PublicAnswers {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** More than there are addresses and languages. */
    private static final int MOST = 20;

    private record Asked(String address, String language, LocalDate day) {}

    private final Cache<Asked, byte[]> made =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    private final Lock making = new ReentrantLock();
    private final PublicPlans plans;

    PublicAnswers(PublicPlans plans) {
        this.plans = plans;
    }

    /**
     * Empty while it is switched off, and while nothing is decided.
     *
     * @param writer null: there is no such thing
     */
    Optional<byte[]> find(String address, Locale locale, Function<PublicPlan, byte @Nullable []> writer) {
        if (!plans.visible()) {
            return Optional.empty();
        }
        Asked asked = new Asked(address, locale.getLanguage(), plans.today());
        return Optional.ofNullable(made.getIfPresent(asked)).or(() -> make(asked, locale, writer));
    }

    private Optional<byte[]> make(Asked asked, Locale locale, Function<PublicPlan, byte @Nullable []> writer) {
        making.lock();
        try {
            return Optional.ofNullable(made.getIfPresent(asked)).or(() -> {
                Optional<byte[]> body = plans.find(locale).map(writer);
                body.ifPresent(bytes -> made.put(asked, bytes));
                return body;
            });
        } finally {
            making.unlock();
        }
    }
}
