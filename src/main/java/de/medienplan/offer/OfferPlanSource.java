package de.medienplan.offer;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import java.util.Map;

/** When the schools are expanded to MEP standard (measure 4). A later feature that plans it declares a bean. */
public interface OfferPlanSource {

    /** Per school id what is planned, e.g. the quarter and the plan; schools that are not planned are absent. */
    Map<SchoolId, Message> planned();
}
