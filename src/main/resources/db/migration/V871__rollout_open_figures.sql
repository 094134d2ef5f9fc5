-- figures of programmes that nobody has entered and that count 0 until somebody does
ALTER TABLE scenario_assumption ADD COLUMN open BOOLEAN NOT NULL DEFAULT FALSE;
