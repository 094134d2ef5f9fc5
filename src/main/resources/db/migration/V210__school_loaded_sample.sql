-- Which sample the database holds and the day that its dates are counted from; no row in a city's own database.
CREATE TABLE loaded_sample (
    only_one  BOOLEAN     PRIMARY KEY DEFAULT TRUE CHECK (only_one),
    sample    VARCHAR(20) NOT NULL,
    loaded_on DATE        NOT NULL
);
