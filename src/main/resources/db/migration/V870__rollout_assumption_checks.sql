-- Who confirmed a figure that a scenario was made with. A confirmation holds for the amount that was confirmed: a figure
-- that changes later is unconfirmed again. What nobody confirmed is a default.
CREATE TABLE scenario_assumption_check (
    scenario_id BIGINT       NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    code        VARCHAR(60)  NOT NULL,
    amount      NUMERIC      NOT NULL,
    checked_by  VARCHAR(200) NOT NULL,
    checked_at  TIMESTAMPTZ  NOT NULL,
    PRIMARY KEY (scenario_id, code)
);
