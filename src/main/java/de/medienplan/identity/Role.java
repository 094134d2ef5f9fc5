package de.medienplan.identity;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.EnumSet;
import java.util.Set;

/** What a user may do; a user can hold several roles. The German names are those of the departments. */
public enum Role implements Labelled {
    /** Fachbereich Schule: schools, scenarios, plans. */
    PLANNING,
    /** Finance: grants and budget. */
    FINANCE,
    /** Service desk lead: devices, posts, contracts. */
    SUPPORT,
    /** Zuschüsse: families' cases, which no other role includes. */
    SUBSIDY,
    /** Council and school heads: read only, no personal data. */
    READER,
    /** Users and settings; may also do the work of the first three, but reads no personal case data. */
    ADMIN;

    /**
     * This role and those it includes. Everyone may read; administrators may do all departments' work, but read no cases
     * of families: they can hand out {@link #SUBSIDY} and do not have it.
     */
    public Set<Role> withIncluded() {
        return this == ADMIN ? EnumSet.of(ADMIN, PLANNING, FINANCE, SUPPORT, READER) : EnumSet.of(this, READER);
    }

    /** The name on screens. */
    @Override
    public Message label() {
        return Message.of("identity.role." + name());
    }

    /** Names for {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {
        public static final String PLANNING = "PLANNING";
        public static final String FINANCE = "FINANCE";
        public static final String SUPPORT = "SUPPORT";
        public static final String SUBSIDY = "SUBSIDY";
        public static final String READER = "READER";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
