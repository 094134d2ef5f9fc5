ALTER TABLE scenario_school
    ADD CONSTRAINT scenario_school_in_register FOREIGN KEY (register_id) REFERENCES school (id) ON DELETE SET NULL;
