-- What the council paper 1000/2020 of Hannover says was once part of every database. It belongs to the sample alone
-- (data/hannover/facts.sql): where the sample is not loaded it goes, unless somebody changed or uses it. What every city
-- needs to begin with stays as an assumption that says so.
ALTER TABLE rollout_assumption ALTER COLUMN amount DROP NOT NULL;
COMMENT ON COLUMN rollout_assumption.amount IS 'Null: the city has not entered it yet';

DO $$
DECLARE
    paper CONSTANT TEXT := '%DS 1000/2020%';
    today CONSTANT DATE := '2026-12-01';
    none CONSTANT TEXT := 'noch nicht eingetragen';
    in_use CONSTANT BOOLEAN := EXISTS (SELECT FROM school) OR EXISTS (SELECT FROM scenario);
BEGIN
    IF EXISTS (SELECT FROM school WHERE number LIKE 'H-%' AND synthetic <> '')
        OR EXISTS (SELECT FROM scenario WHERE origin = 'SAMPLE') THEN
        UPDATE city_entry e SET text = n.text, source = 'DS 1000/2020', source_date = '2020-05-11'
        FROM (VALUES ('NAME', 'Landeshauptstadt Hannover'), ('STATE', 'NI'), ('SUB_BUDGET', '40'), ('PRODUCT', '24303'),
            ('INVESTMENT_PRODUCT', 'I.24303.906'), ('PORTAL', 'schulen-hannover.de'), ('DECISION', 'DS 1000/2020')) AS n (code, text)
        WHERE e.code = n.code;
        RETURN;
    END IF;

    UPDATE device_category SET source = 'Annahme: Preis, Nutzungsdauer und Supportgruppe', source_date = today
    WHERE version = 0 AND (source LIKE paper OR source LIKE '%elternfinanzierte Tablets%');
    UPDATE device_category SET source_date = today WHERE version = 0 AND source LIKE 'Annahme%';
    UPDATE device_target t SET source = n.source, source_date = today, assumption = TRUE
    FROM device_category c JOIN (VALUES
        ('CLASS_SET', 'Annahme: drei Klassensätze zu 30 Tablets je Grundschule'),
        ('PUPIL_PARENT', 'Annahme: elternfinanziert eins zu eins in weiterführenden Schulen'),
        ('TEACHER', 'Annahme: persönliche Tablets für Lehrkräfte'),
        ('BOARD', 'Annahme: ein interaktives Tafelsystem je auszustattendem Raum'),
        ('COMPUTER_ROOM', 'Annahme: ein Computerraum mit 30 Plätzen je weiterführender Schule'),
        ('ACCESS_POINT', 'Annahme: ein Zugangspunkt je Raum')) AS n (code, source) ON n.code = c.code
    WHERE t.category_id = c.id AND t.version = 0 AND t.source LIKE paper;

    DELETE FROM care_fund f WHERE f.version = 0 AND f.source LIKE paper
        AND NOT EXISTS (SELECT FROM care_allocation a WHERE a.fund_id = f.id)
        AND NOT EXISTS (SELECT FROM care_call c WHERE c.fund_id = f.id);
    UPDATE offer_service SET name = 'Medien des Landes' WHERE code = 'MERLIN' AND name = 'Merlin (Medien des Landes)';

    -- The programme of Lower Saxony with the money of Hannover in it; a scenario that uses it keeps it.
    DELETE FROM grant_programme p WHERE p.code = 'digitalpakt' AND p.version = 0
        AND NOT EXISTS (SELECT FROM grant_figure x WHERE x.programme_id = p.id AND x.version > 0)
        AND NOT EXISTS (SELECT FROM grant_category x WHERE x.programme_id = p.id AND (x.version > 0 OR x.code NOT IN
            ('NETWORK', 'WLAN', 'PLATFORM', 'BOARD', 'WORK_DEVICE', 'MOBILE')))
        AND NOT EXISTS (SELECT FROM grant_required_document x WHERE x.programme_id = p.id AND x.version > 0)
        AND NOT EXISTS (SELECT FROM grant_application x WHERE x.programme_id = p.id)
        AND NOT EXISTS (SELECT FROM grant_distribution x WHERE x.programme_id = p.id)
        AND NOT EXISTS (SELECT FROM scenario_programme x WHERE x.code = p.code);
    DELETE FROM grant_figure WHERE programme_id IS NULL AND version = 0
        AND code IN ('paper.INVESTMENT', 'paper.OPERATING', 'paper.MEASURE_NUMBER', 'paper.MEASURE_GRANTS');

    IF NOT EXISTS (SELECT FROM subsidy.subsidy_case) AND NOT EXISTS (SELECT FROM subsidy.deletion_record) THEN
        DELETE FROM subsidy.share_rule WHERE created_by = 'Medienplan' AND source LIKE '%1000/2020%';
        DELETE FROM subsidy.device_price WHERE created_by = 'Medienplan' AND source LIKE 'Presse 2020%';
        DELETE FROM subsidy.device_model m WHERE NOT EXISTS (SELECT FROM subsidy.device_price p WHERE p.model_id = m.id);
    END IF;
    UPDATE subsidy.kind SET source = 'Annahme: übliche Anlässe eines Zuschusses'
    WHERE created_by = 'Medienplan' AND source LIKE '%1000/2020%'
        AND NOT EXISTS (SELECT FROM subsidy.share_rule r WHERE r.kind = code);
    UPDATE subsidy.settlement_rule SET source = 'Annahme' WHERE created_by = 'Medienplan' AND source LIKE 'Annahme, nicht%';

    UPDATE support_group SET source = 'Annahme: Geräte, die gleich viel Betreuung brauchen', source_date = today
    WHERE version = 0 AND source LIKE paper;
    UPDATE support_settings SET source = 'Annahmen bis zur eigenen Festlegung: Besetzung 6 Monate, Einarbeitung 3 Monate, '
        || 'Anmeldung zum Stellenplan bis 31. März des Vorjahres; übliche Abwesenheit ist im Schlüssel enthalten'
    WHERE version = 0;
    DELETE FROM support_expansion WHERE version = 0
        AND name IN ('Persönliche Tablets: je Nutzerin und Nutzer eines', 'Klassensätze: 3 je Schule zu 25 Tablets, 60 Grundschulen',
                     'Tafelsysteme: 25 je Schule, 99 Schulen', 'Computerräume: 64 Geräte je weiterführender Schule, 39 Schulen');
    UPDATE support_service SET source = 'Annahme: übliche Stufen des Supports',
        first_level = replace(first_level, 'Fachbereich Schule, Service-Desk', 'Service-Desk'),
        name = replace(name, 'Portal schulen-hannover.de', 'Schulportal')
    WHERE version = 0 AND source LIKE paper;
    -- A city at work keeps what its plans were counted with, now as an assumption; an empty one begins with a public ratio.
    UPDATE group_ratio SET source = 'Annahme, mit Medienplan geliefert; bitte durch den eigenen Schlüssel ersetzen',
        devices_per_post = devices_per_post
    WHERE version = 0 AND source LIKE paper AND in_use;
    UPDATE group_ratio SET devices_per_post = 400,
        source = 'Annahme nach ifib im Auftrag der Bertelsmann Stiftung, 2017: eine Technikstelle je 400 Endgeräte'
    WHERE version = 0 AND source LIKE paper AND NOT in_use;
    UPDATE support_post_cost SET total_cost = 80000, posts = 1, cost_per_post = CASE WHEN in_use THEN cost_per_post ELSE 80000 END,
        total_unknown = TRUE, source = 'Annahme: Kosten einer Stelle im Jahr mit Gemeinkosten; bitte durch den eigenen Satz ersetzen'
    WHERE version = 0 AND source LIKE paper;

    UPDATE budget_parameter SET amount = NULL, divisor = 1, source = none, source_date = NULL
    WHERE version = 0 AND source LIKE paper AND code IN ('DECISION_YEAR', 'SAFETY_MARGIN', 'INTEREST_RATE');
    UPDATE budget_parameter SET amount = 5, divisor = 1, source_date = today,
        source = 'Annahme: fünf Jahre; bitte die Abschreibungstabelle der Stadt eintragen'
    WHERE version = 0 AND source LIKE paper AND code IN ('RELEASE_YEARS', 'USEFUL_LIFE');
    UPDATE budget_parameter SET source = 'Annahme: volle Abschreibung im Jahr der Zahlung', source_date = today
    WHERE version = 0 AND source LIKE paper AND code = 'FIRST_WRITE_OFF';
    UPDATE budget_parameter SET source = 'Annahme nach niedersächsischem Recht (' || source || '); Recht des eigenen Landes prüfen'
    WHERE version = 0 AND (source LIKE '%KomHKVO:%' OR source LIKE '§ 119 NKomVG%');
    DELETE FROM budget_measure WHERE version = 0 AND source LIKE paper;
    DELETE FROM budget_line l WHERE version = 0 AND source LIKE paper
        AND NOT EXISTS (SELECT FROM budget_report r WHERE r.line_id = l.id);
    DELETE FROM budget_carry_over WHERE version = 0 AND source LIKE paper;

    UPDATE rollout_assumption a SET amount = n.amount, source = n.source, as_of = today
    FROM (VALUES
        ('flatRate', NULL::NUMERIC, none),
        ('ownFundsPerYear', NULL, none),
        ('baseAmount', 0, 'Annahme: ohne Förderprogramm'),
        ('smallSchoolPupils', 0, 'Annahme: ohne Förderprogramm'),
        ('basePerPupil', 0, 'Annahme: ohne Förderprogramm'),
        ('poolAmount', 0, 'Annahme: ohne Förderprogramm'),
        ('carriedOver', 0, 'Annahme: keine Haushaltsreste'),
        ('devicesPerRoom', 3, 'Annahme: MiniPC, AppleTV und Beamer je Tafelsystem'),
        ('classSets', 3, 'Annahme: Klassensätze je Grundschule'),
        ('tabletsPerPost', 400, 'Annahme nach ifib/Bertelsmann Stiftung, 2017'),
        ('devicesPerPost', 400, 'Annahme nach ifib/Bertelsmann Stiftung, 2017'),
        ('annualCostPerPost', 80000, 'Annahme: Kosten einer Stelle im Jahr mit Gemeinkosten')) AS n (code, amount, source)
    WHERE a.code = n.code AND a.version = 0 AND (a.source LIKE paper OR a.source LIKE 'DigitalPakt Schule%');
    UPDATE rollout_assumption SET as_of = today WHERE version = 0 AND (source LIKE 'Annahme%' OR source LIKE 'Gewicht%');
END $$;
