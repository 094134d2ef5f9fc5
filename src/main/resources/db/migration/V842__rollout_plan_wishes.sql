-- What a draft or a run asked for beyond the scenario, which it leaves alone: the fingerprint of scenario and wishes together
-- where plans cannot be compared with those of the scenario itself. Empty: they can; pins that are only added change no cost.
ALTER TABLE scenario_snapshot ADD COLUMN wishes TEXT NOT NULL DEFAULT '';
