package de.medienplan.setup.ui;

import de.medienplan.city.CityEmblem;
import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.identity.MayRead;
import de.medienplan.identity.Rights;
import de.medienplan.ui.Emblem;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The coat of arms or logo that the city uploaded, in the frame of every screen. */
@Component
class CitySign implements Emblem {

    private final CityEmblem emblem;
    private final CityProfile city;

    CitySign(CityEmblem emblem, CityProfile city) {
        this.emblem = emblem;
        this.city = city;
    }

    @Override
    public Optional<Sign> sign() {
        if (!Rights.has(MayRead.class)) {
            return Optional.empty();
        }
        return emblem.png()
                .map(png -> new Sign(address(png), city.find(CityFact.NAME).orElse("")));
    }

    /** The picture is small and made by us, so it comes along with the page. */
    static String address(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
