package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school of the register with what the cases need. */
public final class TestSchool {

    private TestSchool() {}

    /** @return its id */
    public static SchoolId add(JdbcClient jdbc, String number, String name) {
        return new SchoolId(jdbc.sql("""
                        INSERT INTO school (version, number, name, type_id, mep_place, synthetic, status, changed_at, changed_by)
                        SELECT 0, ?, ?, id, 'PILOT', '', 'ACTIVE', now(), 'test' FROM school_type WHERE code = 'GY'
                        RETURNING id
                        """).params(number, name).query(Long.class).single());
    }
}
