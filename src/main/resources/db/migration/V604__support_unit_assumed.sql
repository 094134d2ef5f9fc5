-- Whether the task of a unit is assumed: the council paper names the number of posts only.
ALTER TABLE org_unit ADD COLUMN assumed BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE org_unit SET assumed = TRUE WHERE note LIKE 'Aufgabe angenommen%';
