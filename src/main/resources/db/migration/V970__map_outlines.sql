-- The lines behind the maps of the city, as its file of GeoJSON says them; at most one.
CREATE TABLE map_outlines (
    id          INT PRIMARY KEY CHECK (id = 1),
    name        VARCHAR(200) NOT NULL,
    content     TEXT         NOT NULL,
    uploaded_at TIMESTAMPTZ  NOT NULL,
    uploaded_by VARCHAR(200) NOT NULL
);
