-- What is known of DigitalPakt 2.0, each figure with its source. What the directive of a state is to lay down stays open
-- and says so. The city's own share may differ from year to year: a figure may hold for one year alone.
ALTER TABLE grant_figure ADD COLUMN year INT;
ALTER TABLE grant_figure DROP CONSTRAINT grant_figure_programme_id_field_key;
CREATE UNIQUE INDEX grant_figure_place ON grant_figure (programme_id, field, coalesce(year, 0));

UPDATE grant_programme SET state = 'RUNNING', version = version + 1, notes =
    'Bund und Länder einigten sich am 18.12.2025; der Bund verteilt seine Mittel nach dem Königsteiner Schlüssel auf die Länder, '
    || 'die Länder dürfen laufende Maßnahmen anrechnen. Wie viel davon ein Schulträger bekommt, wofür und mit welchem '
    || 'Eigenanteil, legt die Richtlinie des Landes fest: Werte und Quelle unter „Bedingungen“ eintragen, sobald sie vorliegt.'
WHERE code = 'digitalpakt-2' AND version = 0 AND state = 'PLANNED';

CREATE FUNCTION ship_known(wanted_field TEXT, title TEXT, wanted_kind TEXT, ordinal INT, d DATE, w TEXT, origin TEXT,
                           dated DATE) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    figure BIGINT;
    variant BIGINT;
BEGIN
    INSERT INTO grant_figure (version, programme_id, field, code, name, kind, sort_order)
    SELECT 0, id, wanted_field, code || '.' || wanted_field, title, wanted_kind, ordinal
    FROM grant_programme WHERE code = 'digitalpakt-2'
    RETURNING id INTO figure;
    INSERT INTO grant_figure_variant (figure_id, day, words, source, source_date)
    VALUES (figure, d, w, origin, dated) RETURNING id INTO variant;
    UPDATE grant_figure SET chosen_id = variant WHERE id = figure;
END $$;

SELECT ship_known('VOLUME', 'Umfang', 'TEXT', 12, NULL,
    '5 Mrd. €: Bund 2,5 Mrd. € (davon 2,25 Mrd. € für Ausstattung), Länder 2,5 Mrd. € (davon bis zu 2 Mrd. € angerechnet)',
    'Einigung von Bund und Ländern v. 18.12.2025, nach Bitkom, table.media (18.12.2025) und BMK (16.10.2025)', '2025-12-18');
SELECT ship_known('STATE_SHARE', 'Anteil der Länder', 'TEXT', 14, NULL, 'von 10 auf 30 % steigend; Stufen nach Jahren nicht genannt',
    'Gemeinsame Erklärung v. 13.12.2024, nach der Antwort der Bundesregierung (Presse, 20.02.2025)', '2025-02-20');
SELECT ship_known('RUNS_FROM', 'Laufzeit ab', 'DATE', 16, '2026-01-01', NULL,
    'Laufzeit 2026 bis 2030, hier ab Jahresbeginn gelesen (J.-M. Wiarda, 11.12.2025)', '2025-12-11');
SELECT ship_known('RUNS_UNTIL', 'Laufzeit bis', 'DATE', 18, '2030-12-31', NULL,
    'Laufzeit 2026 bis 2030, hier bis Jahresende gelesen (J.-M. Wiarda, 11.12.2025; table.media, 18.12.2025)', '2025-12-18');
SELECT ship_known('START_FROM', 'Beginn frühestens', 'DATE', 105, '2025-01-01', NULL,
    'Auch 2025 begonnene Maßnahmen können finanziert werden, hier ab Jahresbeginn gelesen (J.-M. Wiarda, 11.12.2025)',
    '2025-12-11');
DROP FUNCTION ship_known;

INSERT INTO grant_figure (version, programme_id, field, code, name, kind, open_reason, sort_order)
SELECT 0, id, 'CAP_PER_SCHOOL', code || '.CAP_PER_SCHOOL', 'Höchstbetrag je Schule', 'MONEY',
    'Richtlinie des Landes steht aus', 55
FROM grant_programme WHERE code = 'digitalpakt-2';

-- A city that has entered its share for all years keeps it: open ones of single years would switch it off.
INSERT INTO grant_figure (version, programme_id, field, year, code, name, kind, open_reason, sort_order)
SELECT 0, programme.id, 'OWN_SHARE', year, programme.code || '.OWN_SHARE.' || year, 'Eigenanteil ' || year, 'RATE',
    'Länderanteil von 10 auf 30 % steigend; was davon der Schulträger trägt, legt die Richtlinie des Landes fest', 60
FROM grant_programme programme, generate_series(2026, 2030) AS year WHERE programme.code = 'digitalpakt-2'
    AND NOT EXISTS (SELECT FROM grant_figure entered
        WHERE entered.programme_id = programme.id AND entered.field = 'OWN_SHARE' AND entered.chosen_id IS NOT NULL);

UPDATE grant_figure SET version = version + 1, open_reason =
    'Laufzeit bis 2030; den letzten Tag der Umsetzung legt die Richtlinie des Landes fest'
WHERE code = 'digitalpakt-2.COMPLETION_UNTIL' AND chosen_id IS NULL;
