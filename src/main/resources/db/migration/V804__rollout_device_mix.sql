-- What the tablets and other devices of a scenario made of the register consist of. The exchange format knows two kinds of
-- devices only; where a third ratio applies, other devices are counted in units of the least common multiple.
CREATE TABLE scenario_support_units (
    scenario_id        BIGINT PRIMARY KEY REFERENCES scenario (id) ON DELETE CASCADE,
    tablets_per_post   NUMERIC NOT NULL,
    units_per_post     NUMERIC NOT NULL,
    room_weight        BIGINT  NOT NULL,
    third_weight       BIGINT  NOT NULL,
    third_with_tablets BOOLEAN NOT NULL
);

CREATE TABLE scenario_school_devices (
    scenario_id BIGINT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    school      TEXT   NOT NULL, -- empty: in service before the horizon
    personal    BIGINT NOT NULL,
    rooms       BIGINT NOT NULL,
    third       BIGINT NOT NULL,
    PRIMARY KEY (scenario_id, school)
);
