-- Coat of arms or logo of the city, at most one, made anew from what was uploaded.
CREATE TABLE city_emblem (
    id        SMALLINT PRIMARY KEY CHECK (id = 1),
    png       BYTEA        NOT NULL,
    stored_at TIMESTAMPTZ  NOT NULL,
    stored_by VARCHAR(200) NOT NULL
);
