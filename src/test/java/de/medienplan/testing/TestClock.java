package de.medienplan.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** The application's clock in tests: it shows the real time, or noon of the day on which a class plays. */
@Component
@Primary
class TestClock extends Clock {

    private volatile Clock clock = Clock.systemDefaultZone();

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    /** Sets the clock before each test method. */
    static class Setter extends AbstractTestExecutionListener {

        @Override
        public int getOrder() {
            return 3_400; // before anything of the test runs
        }

        @Override
        public void beforeTestMethod(TestContext test) {
            OnDay day = TestContextAnnotationUtils.findMergedAnnotation(test.getTestClass(), OnDay.class);
            ZoneId zone = ZoneId.systemDefault();
            test.getApplicationContext().getBean(TestClock.class).clock = day == null
                    ? Clock.system(zone)
                    : Clock.fixed(
                            LocalDate.parse(day.value())
                                    .atTime(12, 0)
                                    .atZone(zone)
                                    .toInstant(),
                            zone);
        }
    }
}
