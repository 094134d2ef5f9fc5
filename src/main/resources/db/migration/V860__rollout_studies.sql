-- Questions about a scenario or a plan that are answered in the background: one table for every kind, which stands with its
-- job. Question and answer are what the screens and papers show, never queried into. An answer is kept with the snapshot
-- of the scenario it rests on, so that it never outlives those figures.
CREATE TABLE study (
    id          BIGINT PRIMARY KEY REFERENCES background_job (id) ON DELETE CASCADE,
    snapshot_id BIGINT NOT NULL REFERENCES scenario_snapshot (id) ON DELETE CASCADE,
    plan_id     BIGINT REFERENCES plan (id) ON DELETE CASCADE,
    question    JSONB  NOT NULL,
    answer      JSONB
);
CREATE INDEX study_snapshot ON study (snapshot_id);
CREATE INDEX study_plan ON study (plan_id) WHERE plan_id IS NOT NULL;

INSERT INTO study (id, snapshot_id, question, answer)
SELECT id, snapshot_id, jsonb_build_object('by', by_period, 'seconds', seconds), answer FROM city_study;

DROP TABLE city_study;
