package de.medienplan.offer;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.device.TestEquipment;
import de.medienplan.school.InternetState;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.WlanState;
import de.medienplan.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of each threshold of DS 1000/2020, Teil D, measures 2 and 3. */
class PrerequisiteTest {

    @ParameterizedTest(name = "internet {0}, WLAN {1}: portal {2}, mobile learning {3}")
    @CsvSource({
        ",             ,             false, false",
        "NONE,         EVERYWHERE,   false, false",
        "INSUFFICIENT, EVERYWHERE,   true,  false",
        "SUFFICIENT,   ,             true,  false",
        "SUFFICIENT,   NONE,         true,  false",
        "SUFFICIENT,   PARTIAL,      true,  false",
        "SUFFICIENT,   TABLET_READY, true,  true",
        "SUFFICIENT,   EVERYWHERE,   true,  true"
    })
    void are_checked_from_the_register(
            @Nullable InternetState internet, @Nullable WlanState wlan, boolean portal, boolean mobile) {
        SchoolRow school = TestEquipment.school(
                new SchoolId(1), "1", "Am Welfenplatz", "GS", SchoolLevel.PRIMARY, 240, internet, wlan);
        assertThat(met(Offer.PORTAL, school)).isEqualTo(portal);
        assertThat(met(Offer.MOBILE_LEARNING, school)).isEqualTo(mobile);
    }

    private static boolean met(Offer offer, SchoolRow school) {
        return offer.prerequisites().stream().map(each -> each.check(school)).allMatch(verdict -> {
            assertThat(Texts.german(verdict.reason())).doesNotContain("!offer");
            return verdict.met();
        });
    }
}
