ALTER TABLE subsidy.state_support ADD COLUMN school_types VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE subsidy.state_support ADD COLUMN city_percent NUMERIC(5, 2) CHECK (city_percent BETWEEN 0 AND 100);
COMMENT ON COLUMN subsidy.state_support.school_types IS 'codes of the types of school that get it, separated by commas; empty for all';
COMMENT ON COLUMN subsidy.state_support.city_percent IS 'what the city still pays beside it, of the price; null: nothing';
