-- Several Medienplans may work on one database: each says every few seconds that it lives, and a job knows who does it.
CREATE TABLE job_node (
    id      UUID PRIMARY KEY,
    seen_at TIMESTAMPTZ NOT NULL
);

ALTER TABLE background_job
    ADD COLUMN node  UUID,
    ADD COLUMN tries INT NOT NULL DEFAULT 0;
