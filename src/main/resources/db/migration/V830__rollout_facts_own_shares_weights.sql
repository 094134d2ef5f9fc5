-- Version 2 of the planning model: what has begun, what a programme leaves to the city, and the later weights. Scenarios
-- stored before have none of it and mean what they meant.
ALTER TABLE scenario
    ADD COLUMN as_of               TEXT, -- the quarter in which the city plans; null: the first
    ADD COLUMN post_cost_percent   NUMERIC NOT NULL DEFAULT 100,
    ADD COLUMN unplanned_per_pupil NUMERIC NOT NULL DEFAULT 0,
    ADD COLUMN cancelled_school    BIGINT  NOT NULL DEFAULT 0;

ALTER TABLE scenario_programme ADD COLUMN entitled_before BIGINT NOT NULL DEFAULT 0;

-- percent of the eligible costs of schools completed in the year that the city pays itself
CREATE TABLE scenario_own_share (
    scenario_id BIGINT  NOT NULL,
    programme   INT     NOT NULL,
    year        INT     NOT NULL,
    percent     NUMERIC NOT NULL,
    PRIMARY KEY (scenario_id, programme, year),
    FOREIGN KEY (scenario_id, programme) REFERENCES scenario_programme (scenario_id, ordinal) ON DELETE CASCADE
);

-- a school that has begun: when it really did, how many quarters it really takes or as now expected
ALTER TABLE scenario_school
    ADD COLUMN begun_in       TEXT,
    ADD COLUMN begun_duration INT,
    ADD COLUMN payments_known BOOLEAN NOT NULL DEFAULT FALSE, -- else the investment is paid in equal instalments
    ADD CONSTRAINT scenario_school_begun CHECK ((begun_in IS NULL) = (begun_duration IS NULL));

-- what was paid and is still to be paid for a school that has begun
CREATE TABLE scenario_payment (
    scenario_id BIGINT NOT NULL,
    school      TEXT   NOT NULL,
    year        INT    NOT NULL,
    amount      BIGINT NOT NULL,
    PRIMARY KEY (scenario_id, school, year),
    FOREIGN KEY (scenario_id, school) REFERENCES scenario_school (scenario_id, code) ON DELETE CASCADE
);

ALTER TABLE plan ADD COLUMN unplanned_cost BIGINT NOT NULL DEFAULT 0; -- euros for schools left out
