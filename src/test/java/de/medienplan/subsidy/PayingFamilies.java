package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of payments share: two schools, somebody who pays, and the two kinds of runs. */
@DatabaseTest
@OnDay("2026-01-20")
abstract class PayingFamilies {

    static final YearMonth NOW = YearMonth.of(2026, 1);

    @Autowired
    SubsidyCases cases;

    @Autowired
    PaymentRuns runs;

    @Autowired
    SubsidyRules rules;

    @Autowired
    JdbcClient jdbc;

    SchoolId school;
    SchoolId otherSchool;

    @BeforeEach
    void sign_in() {
        SignedIn.as("sina", "SUBSIDY");
        school = TestSchool.add(jdbc, "90001", "Goetheschule");
        otherSchool = TestSchool.add(jdbc, "90002", "Bismarckschule");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    /** @return id of the run */
    long pay(YearMonth month) {
        return runs.pay(runs.preview(month));
    }

    /** @return id of the run */
    long correct() {
        return runs.pay(runs.previewCorrection());
    }

    static void assertRefused(String key, ThrowingCallable action) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(action)
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo(key);
    }
}
