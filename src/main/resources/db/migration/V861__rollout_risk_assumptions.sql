-- What a city takes for possible in a scenario, in the place of the assumptions that come with the product. Ranges, sources
-- and dates are what the screen shows and the simulation reads, never queried into.
CREATE TABLE risk_assumptions (
    scenario_id BIGINT      PRIMARY KEY REFERENCES scenario (id) ON DELETE CASCADE,
    content     JSONB       NOT NULL,
    changed_at  TIMESTAMPTZ NOT NULL,
    changed_by  TEXT        NOT NULL
);
