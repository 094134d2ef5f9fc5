package de.medienplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Small data for tests of support. */
final class SupportSamples {

    static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    static final UnitRow DESK = new UnitRow(1L, 0, "40.23", "", UnitTask.FIRST_LEVEL, "", false);
    static final UnitRow NETWORK = new UnitRow(2L, 0, "18.52", "", UnitTask.SECOND_LEVEL, "", false);
    static final CostRow COST = new CostRow(
            null, 0, LONG_AGO, decimal("1734000"), decimal("18.5"), decimal("93730"), false, "DS 1000/2020");

    private SupportSamples() {}

    static SettingsRow settings(int hiring, int training, String absence, String maxNew) {
        return new SettingsRow(
                1L,
                0,
                Interpretation.WITH_DEVICES,
                decimal("0.5"),
                hiring,
                training,
                decimal(absence),
                3,
                31,
                decimal(maxNew),
                "");
    }

    static PostRow post(UnitRow unit, String share, @Nullable LocalDate filledFrom) {
        return new PostRow(null, 0, unit, "", decimal(share), LONG_AGO, null, decimal(share), filledFrom, null, "");
    }

    static EstablishmentRow line(int year, @Nullable String approved, @Nullable String requested) {
        return new EstablishmentRow(
                null,
                0,
                DESK,
                year,
                approved == null ? null : decimal(approved),
                requested == null ? null : decimal(requested),
                null,
                "");
    }

    /** 3,000 tablets at first; schools A, B, C with 1,500 each go live in the third quarters of 2021, 2022, 2023. */
    static PlanDevices growing() {
        return new PlanDevices(
                "Plan",
                new Quarter(2020, 1).andFollowing(16),
                List.of(new DeviceCount("0", "Bestand", "PERSONAL_TABLET", 3000, 1)),
                List.of(school("A", 2021), school("B", 2022), school("C", 2023)),
                new PlannedSupport(decimal("1500"), decimal("700"), decimal("2"), new TreeMap<>(), new TreeMap<>()));
    }

    private static PlanDevices.School school(String name, int year) {
        return new PlanDevices.School(
                new Quarter(year, 3), List.of(new DeviceCount(name, name, "PERSONAL_TABLET", 1500, 1)));
    }

    static Forecast forecast(SettingsRow settings, List<PostRow> posts) {
        return forecast(settings, posts, LONG_AGO);
    }

    static Forecast forecast(SettingsRow settings, List<PostRow> posts, LocalDate asOf) {
        return new Forecast(
                growing(),
                day -> Ratios.on(day, PostNeedTest.PAPER, settings.interpretation()),
                settings,
                new Capacity(posts, List.of(), settings),
                asOf);
    }

    /** What is done is refused with this reason. */
    static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
