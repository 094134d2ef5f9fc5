-- What the sample "Hannover" rests on: figures of the council paper 1000/2020 (Landeshauptstadt Hannover, 11.05.2020) and
-- of the directive of Lower Saxony. Loaded with the sample only; adds what is missing and leaves alone what somebody changed.
-- See README.md.

UPDATE city_entry e SET text = n.text, source = n.source, source_date = '2020-05-11'
FROM (VALUES
    ('NAME', 'Landeshauptstadt Hannover', 'DS 1000/2020'),
    ('STATE', 'NI', 'DS 1000/2020'),
    ('SUB_BUDGET', '40', 'DS 1000/2020, Kostentabelle'),
    ('PRODUCT', '24303', 'DS 1000/2020, Kostentabelle'),
    ('INVESTMENT_PRODUCT', 'I.24303.906', 'DS 1000/2020, Kostentabelle'),
    ('PORTAL', 'schulen-hannover.de', 'DS 1000/2020, Teil D'),
    ('DECISION', 'DS 1000/2020', 'Beschlussdrucksache 1000/2020, 11.05.2020'),
    ('REPORT_DAYS', '30.04., 31.08., 31.12.', 'Annahme: alle vier Monate; der Antrag 3005/2020 verlangt drei Berichte im Jahr und nennt keine Tage')) AS n (code, text, source)
WHERE e.code = n.code AND e.version = 0;

UPDATE device_category c SET source = n.source, source_date = '2020-05-11'
FROM (VALUES
    ('PUPIL_PARENT', 'Preis: Presse 2020, rund 500 € je Tablet; Nutzungsdauer: DS 1000/2020, Kostentabelle (Auflösung in 5 Jahren)'),
    ('PUPIL_LENT', 'Preis wie elternfinanzierte Tablets; Nutzungsdauer: DS 1000/2020, Kostentabelle (Auflösung in 5 Jahren)'),
    ('CLASS_SET', 'DS 1000/2020, Ziff. 4.5 (mit Tafelsystemen genannt); Preis: Annahme'),
    ('TEACHER', 'DS 1000/2020, Ziff. 4.5; Preis: Annahme'),
    ('COMPUTER_ROOM', 'DS 1000/2020, Ziff. 4.5; Preis: Annahme'),
    ('BOARD', 'DS 1000/2020, Ziff. 4.5: ein Tafelsystem zählt als drei Geräte; Preis und Nutzungsdauer: Annahme')) AS n (code, source)
WHERE c.code = n.code AND c.version = 0;

UPDATE device_category SET source = 'DS 1000/2020, Ziff. 4.5; Zahler: Das Land stellt die Tablets der Lehrkräfte; Preis: Annahme'
WHERE code = 'TEACHER' AND version = 0;

UPDATE device_target t SET source = n.source, source_date = '2020-05-11', assumption = n.assumption
FROM device_category c JOIN (VALUES
    ('CLASS_SET', 'DS 1000/2020, Teil D: drei Klassensätze je Grundschule; Größe 30: Annahme', TRUE),
    ('PUPIL_PARENT', 'DS 1000/2020, Teil D: elternfinanziert eins zu eins in weiterführenden Schulen', FALSE),
    ('TEACHER', 'DS 1000/2020, Teil D: persönliche Tablets für Lehrkräfte', FALSE),
    ('BOARD', 'DS 1000/2020, Teil D: interaktive Tafelsysteme; eines je auszustattendem Raum: Annahme', TRUE),
    ('COMPUTER_ROOM', 'DS 1000/2020, Teil D: erneuerte Computerräume; einer mit 30 Plätzen: Annahme', TRUE),
    ('ACCESS_POINT', 'DS 1000/2020, Teil D: WLAN überall; ein Zugangspunkt je Raum: Annahme', TRUE)) AS n (code, source, assumption) ON n.code = c.code
WHERE t.category_id = c.id AND t.version = 0 AND t.source LIKE 'Annahme: %';

INSERT INTO care_fund (version, budget_year, state_share, city_share, key, hourly_rate, contract, source, source_date, assumption) VALUES
    (0, 2020, 290000.00, 290000.00, 'PUPILS', 75.00, 'Rahmenvertrag CSS Service gGmbH',
     'DS 1000/2020, Ziff. 4.5: rund 290.000 € vom Land, 290.000 € Eigenanteil 2019/2020; Stundensatz: Annahme', '2020-05-11', TRUE)
ON CONFLICT (budget_year) DO NOTHING;

UPDATE offer_service SET name = 'Merlin (Medien des Landes)' WHERE code = 'MERLIN' AND name = 'Medien des Landes';

INSERT INTO grant_programme (id, version, code, name, state, early_start, concept_required, notes) VALUES
    (1, 0, 'digitalpakt', 'DigitalPakt Schule Niedersachsen (2019–2024)', 'CLOSED', 'WITH_ALLOWANCE', TRUE,
     'Die Stadt trägt alle Folgekosten (DS 1000/2020, Teil B). Der Sockelbetrag ist an die Schule gebunden. Als Beginn der Maßnahme gilt der Abschluss eines Liefer- oder Leistungsvertrags.')
ON CONFLICT DO NOTHING;

-- A city may have numbered another programme 1.
INSERT INTO grant_figure (version, programme_id, field, code, name, kind, open_reason, sort_order)
SELECT 0, p.id, n.* FROM grant_programme p, (VALUES
    ('DIRECTIVE', 'digitalpakt.DIRECTIVE', 'Richtlinie', 'TEXT', NULL, 10),
    ('BASE_AMOUNT', 'digitalpakt.BASE_AMOUNT', 'Sockelbetrag je Schule', 'MONEY', NULL, 20),
    ('SMALL_SCHOOL_PUPILS', 'digitalpakt.SMALL_SCHOOL_PUPILS', 'Kleine Schule: unter dieser Zahl von Schülerinnen und Schülern', 'COUNT', NULL, 30),
    ('BASE_PER_PUPIL', 'digitalpakt.BASE_PER_PUPIL', 'Sockelbetrag je Kopf in kleinen Schulen', 'MONEY', NULL, 40),
    ('POOL', 'digitalpakt.POOL', 'Vom Schulträger zu verteilende Mittel', 'MONEY', NULL, 50),
    ('OWN_SHARE', 'digitalpakt.OWN_SHARE', 'Eigenanteil', 'RATE', NULL, 60),
    ('APPLICATION_FROM', 'digitalpakt.APPLICATION_FROM', 'Anträge ab', 'DATE', NULL, 70),
    ('APPLICATION_UNTIL', 'digitalpakt.APPLICATION_UNTIL', 'Anträge bis', 'DATE', NULL, 80),
    ('APPROVAL_UNTIL', 'digitalpakt.APPROVAL_UNTIL', 'Bewilligungen bis', 'DATE', NULL, 90),
    ('COMPLETION_UNTIL', 'digitalpakt.COMPLETION_UNTIL', 'Umgesetzt bis', 'DATE', NULL, 110),
    ('SETTLEMENT_UNTIL', 'digitalpakt.SETTLEMENT_UNTIL', 'Abgerechnet bis', 'DATE', NULL, 120),
    ('EARMARK_YEARS', 'digitalpakt.EARMARK_YEARS', 'Zweckbindung in Jahren', 'COUNT', 'In DS 1000/2020 nicht genannt (nur: Auflösung der Sonderposten über 5 Jahre)', 130),
    ('STATED_SCHOOLS', 'digitalpakt.STATED_SCHOOLS', 'Zahl der Schulen laut Quelle', 'COUNT', NULL, 140),
    ('STATED_BASE_TOTAL', 'digitalpakt.STATED_BASE_TOTAL', 'Summe der Sockelbeträge laut Quelle', 'MONEY', NULL, 150)) AS n (field, code, name, kind, open_reason, sort_order)
WHERE p.id = 1 AND p.code = 'digitalpakt'
ON CONFLICT DO NOTHING;

INSERT INTO grant_figure (version, programme_id, field, code, name, kind, open_reason, sort_order) VALUES
    (0, NULL, NULL, 'paper.INVESTMENT', 'Investition der Maßnahmen 1 bis 4', 'MONEY', NULL, 210),
    (0, NULL, NULL, 'paper.OPERATING', 'Konsumtiver Aufwand der Maßnahmen 1 bis 4 im Jahr', 'MONEY', NULL, 220),
    (0, NULL, NULL, 'paper.MEASURE_NUMBER', 'Nummer der Maßnahme „Ausbau auf MEP-Standard“', 'TEXT', NULL, 230),
    (0, NULL, NULL, 'paper.MEASURE_GRANTS', 'Zuwendungen für die Maßnahmen 1 bis 4', 'MONEY', NULL, 240)
ON CONFLICT DO NOTHING;

INSERT INTO grant_figure_variant (figure_id, amount, day, words, source, source_date)
SELECT f.id, n.amount, n.day::DATE, n.words, n.source, n.dated::DATE
FROM grant_figure f JOIN (SELECT *, row_number() OVER () AS place FROM (VALUES
    ('digitalpakt.DIRECTIVE', NULL::NUMERIC, NULL, 'RdErl. d. MK v. 08.08.2019, gültig bis 07.08.2024', 'DS 1000/2020, Teil B', '2020-05-11'),
    ('digitalpakt.BASE_AMOUNT', 30000, NULL, NULL, 'DS 1000/2020, Teil B', '2020-05-11'),
    ('digitalpakt.SMALL_SCHOOL_PUPILS', 60, NULL, NULL, 'Richtlinie DigitalPakt Schule Niedersachsen, RdErl. d. MK v. 08.08.2019', '2019-08-08'),
    ('digitalpakt.BASE_PER_PUPIL', 500, NULL, NULL, 'Richtlinie DigitalPakt Schule Niedersachsen, RdErl. d. MK v. 08.08.2019', '2019-08-08'),
    ('digitalpakt.POOL', 17286836, NULL, NULL, 'DS 1000/2020, Beschlusstext', '2020-05-11'),
    ('digitalpakt.POOL', 17216800, NULL, NULL, 'DS 1000/2020, Teil B', '2020-05-11'),
    ('digitalpakt.POOL', 17216836, NULL, NULL, 'DS 2479/2019: 20.186.836 € gesamt − 2.970.000 € Sockelbeträge', NULL),
    ('digitalpakt.OWN_SHARE', 0, NULL, NULL, 'Annahme: In DS 1000/2020 ist kein Eigenanteil an den Zuwendungen genannt', '2020-05-11'),
    ('digitalpakt.APPLICATION_FROM', NULL, '2019-08-08', NULL, 'Richtlinie DigitalPakt Schule Niedersachsen, RdErl. d. MK v. 08.08.2019', '2019-08-08'),
    ('digitalpakt.APPLICATION_UNTIL', NULL, '2023-05-16', NULL, 'DS 1000/2020, Teil B', '2020-05-11'),
    ('digitalpakt.APPLICATION_UNTIL', NULL, '2023-06-30', NULL, 'Spätere Verlängerung durch das Land (Förderpraxis)', NULL),
    ('digitalpakt.APPROVAL_UNTIL', NULL, '2024-05-15', NULL, 'Förderpraxis des Landes', NULL),
    ('digitalpakt.COMPLETION_UNTIL', NULL, '2024-12-31', NULL, 'DS 1000/2020, Teil B', '2020-05-11'),
    ('digitalpakt.SETTLEMENT_UNTIL', NULL, '2024-12-31', NULL, 'DS 1000/2020, Teil B', '2020-05-11'),
    ('digitalpakt.STATED_SCHOOLS', 99, NULL, NULL, 'DS 1000/2020, Teil B', '2020-05-11'),
    ('digitalpakt.STATED_BASE_TOTAL', 2970000, NULL, NULL, 'DS 1000/2020, Teil B: 99 × 30.000 €', '2020-05-11'),
    ('paper.INVESTMENT', 4767000, NULL, NULL, 'DS 1000/2020, Kostentabelle (I.24303.906)', '2020-05-11'),
    ('paper.INVESTMENT', 6759000, NULL, NULL, 'DS 1000/2020, Teil D: 1.011.000 + 1.218.000 + 6 × 755.000 €', '2020-05-11'),
    ('paper.OPERATING', 734400, NULL, NULL, 'DS 1000/2020, Kostentabelle (Produkt 24303)', '2020-05-11'),
    ('paper.OPERATING', 772800, NULL, NULL, 'DS 1000/2020, Teil D: 58.000 + 367.000 + 250.000 + 6 × 16.300 €', '2020-05-11'),
    ('paper.MEASURE_NUMBER', NULL, NULL, 'Maßnahme 4', 'DS 1000/2020, Teil C', '2020-05-11'),
    ('paper.MEASURE_NUMBER', NULL, NULL, 'Maßnahme 5', 'DS 1000/2020, Teil D', '2020-05-11'),
    ('paper.MEASURE_GRANTS', 783960, NULL, NULL, 'DS 1000/2020, Kostentabelle', '2020-05-11')) AS said (code, amount, day, words, source, dated)) AS n ON n.code = f.code
WHERE NOT EXISTS (SELECT FROM grant_figure_variant v WHERE v.figure_id = f.id)
ORDER BY n.place;

-- What the paper says in words and nobody computes with.
INSERT INTO grant_figure (version, programme_id, field, code, name, kind, open_reason, sort_order) VALUES
    (0, NULL, NULL, 'note.MEASURE_1', 'Inhalt der Maßnahme 1', 'TEXT', NULL, 310),
    (0, NULL, NULL, 'note.PORTAL', 'Leistungen des Portals', 'TEXT', NULL, 320),
    (0, NULL, NULL, 'note.CARE_CONTRACT', 'Aufgaben des Rahmenvertrags', 'TEXT', NULL, 330),
    (0, NULL, NULL, 'note.TEACHER_TABLETS', 'Tablets der Lehrkräfte: wer zahlt', 'TEXT', NULL, 340),
    (0, NULL, NULL, 'note.MOBILE_GRANT', 'Mobile Endgeräte aus der Zuwendung', 'TEXT', NULL, 350),
    (0, NULL, NULL, 'note.BACKBONE', 'Backbone-Knoten', 'TEXT', NULL, 360),
    (0, NULL, NULL, 'note.BROADBAND', 'Kosten des Breitbands je Schule', 'TEXT', NULL, 370),
    (0, NULL, NULL, 'note.REPAIRS', 'Reparaturen', 'TEXT', NULL, 380),
    (0, NULL, NULL, 'note.REPLACEMENT', 'Ersatz', 'TEXT', NULL, 390),
    (0, NULL, NULL, 'note.FAMILY_HELP', 'Hilfe für Geräte der Familien', 'TEXT', NULL, 400),
    (0, NULL, NULL, 'note.UCS', 'UCS@school', 'TEXT', NULL, 410),
    (0, NULL, NULL, 'note.BUILDINGS', 'Grenzen durch das Gebäudemanagement', 'TEXT', NULL, 420)
ON CONFLICT DO NOTHING;

INSERT INTO grant_figure_variant (figure_id, words, source, source_date)
SELECT f.id, n.words, n.source, DATE '2020-05-11'
FROM grant_figure f JOIN (VALUES
    ('note.MEASURE_1', 'Die sechs Pilotschulen gehen in den Regelbetrieb über: 58.000 € konsumtiv im Jahr, 1.011.000 € Investition einmalig.', 'DS 1000/2020, Teil D'),
    ('note.PORTAL', 'Grundangebot für alle Schulen unter schulen-hannover.de; Voraussetzung ist ein Internetzugang.', 'DS 1000/2020, Teile C und D'),
    ('note.CARE_CONTRACT', 'Schulen rufen Stunden der Systembetreuung aus dem Rahmenvertrag mit der CSS Service gGmbH ab; das Land zahlt rund 290.000 € im Jahr, die Stadt ebenso viel.', 'DS 1000/2020, Ziff. 4.5'),
    ('note.TEACHER_TABLETS', 'Die Tablets der Lehrkräfte bezahlt das Land; sie belasten den Haushalt der Stadt nicht.', 'DS 1000/2020'),
    ('note.MOBILE_GRANT', 'Mobile Endgeräte lassen sich aus der Zuwendung in der Praxis nicht beschaffen.', 'DS 1000/2020, Teil B'),
    ('note.BACKBONE', 'Backbone-Knoten werden aus den Mitteln des MEP bezahlt.', 'DS 1000/2020'),
    ('note.BROADBAND', 'Breitband ist in der Pauschale je Schule nicht enthalten; die Kosten kommen je Schule hinzu.', 'DS 1000/2020, Teil D'),
    ('note.REPAIRS', 'Reparaturen sind in Pauschale und Ersatz nicht enthalten und werden gesondert veranschlagt.', 'DS 1000/2020'),
    ('note.REPLACEMENT', 'Der Ersatz entspricht der Abschreibung und ist vom Folgejahr an als Investition zu planen.', 'DS 1000/2020, Teil D'),
    ('note.FAMILY_HELP', 'Bei Geräten, die Familien mieten oder kaufen, hilft der Anbieter kostenlos.', 'DS 1000/2020'),
    ('note.UCS', 'UCS@school betreut der First-Level-Support mit.', 'DS 1000/2020, Ziff. 4.5'),
    ('note.BUILDINGS', 'Wie viele Schulen im Jahr ausgebaut werden können, begrenzt auch das Gebäudemanagement.', 'DS 1000/2020')) AS n (code, words, source) ON n.code = f.code
WHERE NOT EXISTS (SELECT FROM grant_figure_variant v WHERE v.figure_id = f.id);

-- The first value of each figure is the one that is computed with, so they are stored in this order.
UPDATE grant_figure f SET chosen_id = (SELECT min(v.id) FROM grant_figure_variant v WHERE v.figure_id = f.id)
WHERE f.version = 0 AND f.chosen_id IS NULL AND (f.code LIKE 'digitalpakt.%' OR f.code LIKE 'paper.%' OR f.code LIKE 'note.%');

INSERT INTO grant_category (version, programme_id, code, name, cap_per_school, fundable_from, fundable_until, open_note, source, sort_order)
SELECT 0, p.id, n.* FROM grant_programme p, (VALUES
    ('NETWORK', 'Vernetzung in Gebäuden und auf dem Gelände', NULL::NUMERIC, NULL::DATE, NULL::DATE, '', 'DS 1000/2020, Teil B', 10),
    ('WLAN', 'Schulisches WLAN', NULL, NULL, NULL, '', 'DS 1000/2020, Teil B', 20),
    ('PLATFORM', 'Lernplattformen mit Mehrwert', NULL, NULL, NULL, '', 'DS 1000/2020, Teil B', 30),
    ('BOARD', 'Anzeige- und Interaktionsgeräte', NULL, NULL, NULL, '', 'DS 1000/2020, Teil B', 40),
    ('WORK_DEVICE', 'Digitale Arbeitsgeräte (naturwissenschaftlich-technisch, beruflich)', NULL, NULL, NULL, '', 'DS 1000/2020, Teil B', 50),
    ('MOBILE', 'Mobile Endgeräte (Corona-Regel)', 25000, '2020-03-26', NULL,
     'Förderfähig, solange der Antrag in die Corona-Zeit fällt; deren Ende nennt die Quelle nicht.',
     'DS 1000/2020, Teil B (seit 26.03.2020); Obergrenze: Richtlinie', 60)) AS n (code, name, cap_per_school, fundable_from, fundable_until, open_note, source, sort_order)
WHERE p.id = 1 AND p.code = 'digitalpakt'
ON CONFLICT DO NOTHING;

INSERT INTO grant_required_document (version, programme_id, name, needed_for, source, sort_order)
SELECT 0, p.id, n.* FROM grant_programme p, (VALUES
    ('Antragsformular', 'SUBMIT', 'Förderpraxis', 10),
    ('Rechnung und Abnahme', 'DRAW', 'Förderpraxis: Auszahlung nach Abschluss und Rechnung', 20),
    ('Verwendungsnachweis', 'SETTLE', 'DS 1000/2020, Teil B', 30)) AS n (name, needed_for, source, sort_order)
WHERE p.id = 1 AND p.code = 'digitalpakt' AND NOT EXISTS (SELECT FROM grant_required_document d WHERE d.programme_id = p.id);

UPDATE subsidy.kind SET source = 'Beschlussdrucksache 1000/2020, 11.05.2020'
WHERE code IN ('BUT', 'ASYLBLG', 'SIBLING') AND source LIKE 'Annahme: %';

INSERT INTO subsidy.share_rule (kind, valid_from, rent_percent, purchase_percent, from_child, only_without_other, source, note, created_by) VALUES
    ('BUT', DATE '2017-08-01', 60, NULL, 1, TRUE, 'Beschlussdrucksache 1000/2020, 11.05.2020',
     'Beginn: erstes Pilotschuljahr. Die Drucksache nennt bei BuT nur die Miete; ein Kauf bleibt deshalb ohne Zuschuss (Auslegung).', 'Medienplan'),
    ('ASYLBLG', DATE '2017-08-01', 60, NULL, 1, TRUE, 'Beschlussdrucksache 1000/2020, 11.05.2020',
     'Beginn: erstes Pilotschuljahr. Die Drucksache nennt nur die Miete; ein Kauf bleibt deshalb ohne Zuschuss (Auslegung).', 'Medienplan'),
    ('SIBLING', DATE '2017-08-01', 40, 40, 2, TRUE, 'Beschlussdrucksache 1000/2020, 11.05.2020',
     'Miete oder Kaufpreis, ab dem zweiten Kind ohne BuT; das erste Kind zahlt voll.', 'Medienplan')
ON CONFLICT DO NOTHING;

UPDATE subsidy.settlement_rule SET source = 'Annahme, nicht in der Drucksache'
WHERE created_by = 'Medienplan' AND source = 'Annahme' AND valid_from = DATE '2017-08-01';

-- Tablets that the state lends from 2026/27 on end the city's subsidy class by class. The directive is open; the classes are assumed.
INSERT INTO subsidy.state_support (name, valid_from, valid_until, from_class, to_class, source, note, created_by)
SELECT 'Leihtablets des Landes', n.valid_from::DATE, n.valid_until::DATE, 7, n.to_class,
    'Ankündigung des Landes Niedersachsen; Richtlinie offen', 'Annahme: ab 2026/27 der 7. Jahrgang, jedes Jahr einer mehr. Schulformen, Jahrgänge und Tage an die Richtlinie anpassen.', 'Medienplan'
FROM (VALUES
    ('2026-08-01', '2027-07-31', 7),
    ('2027-08-01', '2028-07-31', 8),
    ('2028-08-01', '2029-07-31', 9),
    ('2029-08-01', NULL, 10)) AS n (valid_from, valid_until, to_class)
WHERE NOT EXISTS (SELECT FROM subsidy.state_support);

INSERT INTO subsidy.device_model (name) VALUES ('Tablet (Elternfinanzierung)') ON CONFLICT DO NOTHING;
INSERT INTO subsidy.device_price (model_id, valid_from, rent, purchase, source, created_by)
SELECT id, DATE '2020-08-01', 12.00, 500.00, 'Presse 2020: etwa 12 € im Monat oder 500 €', 'Medienplan' FROM subsidy.device_model m
WHERE name = 'Tablet (Elternfinanzierung)' AND NOT EXISTS (SELECT FROM subsidy.device_price p WHERE p.model_id = m.id);

UPDATE support_group g SET source = n.source, source_date = '2020-05-11'
FROM (VALUES
    ('PERSONAL_TABLET', 'DS 1000/2020, 4.5, 1. Spiegelstrich'),
    ('COMPUTER_ROOM', 'DS 1000/2020, 4.5, 2. Spiegelstrich'),
    ('BOARD_AND_CLASS_SET', 'DS 1000/2020, 4.5, 3. Spiegelstrich')) AS n (code, source)
WHERE g.code = n.code AND g.version = 0;

UPDATE group_ratio r SET devices_per_post = n.ratio, source = n.source, version = r.version + 1
FROM (VALUES
    ('PERSONAL_TABLET', 1500, 'DS 1000/2020, 4.5, 1. Spiegelstrich (auf den Pilotbetrieb zurückgerechnet)'),
    ('COMPUTER_ROOM', 700, 'DS 1000/2020, 4.5, 2. Spiegelstrich (auf den Pilotbetrieb zurückgerechnet)'),
    ('BOARD_AND_CLASS_SET', NULL, 'DS 1000/2020, 4.5, 3. Spiegelstrich: ohne eigenen Schlüssel; MiniPC, AppleTV und Beamer zählen einzeln')) AS n (code, ratio, source)
WHERE r.code = n.code AND r.version = 0 AND r.source LIKE 'Annahme%';

UPDATE support_settings SET source = 'Annahmen bis zur eigenen Festlegung: Besetzung 6 Monate, Einarbeitung 3 Monate, Anmeldung zum Stellenplan bis 31. März des Vorjahres. Abwesenheit 0 %, weil der Schlüssel der DS Stellen einschließlich üblicher Abwesenheit meint.'
WHERE version = 0;

UPDATE support_post_cost SET total_cost = 1734000, posts = 18.5, cost_per_post = 93730, total_unknown = FALSE,
    source = 'DS 1000/2020: 18,5 Stellen, 1.734 T€ im Jahr mit Gemeinkosten (93.730 € je Stelle)'
WHERE version = 0 AND total_unknown;

INSERT INTO support_expansion (version, name, group_code, units, counted_as, assumption, source)
SELECT 0, n.* FROM (VALUES
    ('Persönliche Tablets: je Nutzerin und Nutzer eines', 'PERSONAL_TABLET', 52000, 1, TRUE, 'Obergrenze: rund 52.000 Nutzerinnen und Nutzer (DS 1000/2020); wie viele ein Tablet haben, steht nicht darin'),
    ('Klassensätze: 3 je Schule zu 25 Tablets, 60 Grundschulen', 'BOARD_AND_CLASS_SET', 4500, 1, TRUE, '3 Klassensätze je Grundschule (DS 1000/2020, Teil C); Zahl der Grundschulen und Größe eines Satzes sind Annahmen'),
    ('Tafelsysteme: 25 je Schule, 99 Schulen', 'BOARD_AND_CLASS_SET', 2475, 3, TRUE, '99 Schulen, drei Geräte je Tafelsystem (DS 1000/2020); 25 Räume je Schule sind eine Annahme'),
    ('Computerräume: 64 Geräte je weiterführender Schule, 39 Schulen', 'COMPUTER_ROOM', 2496, 1, TRUE, 'Annahme: zwei Räume mit 32 Geräten je weiterführender Schule')) AS n (name, group_code, units, counted_as, assumption, source)
WHERE NOT EXISTS (SELECT FROM support_expansion);

UPDATE support_service SET source = 'DS 1000/2020, 4.5: Stufen des Supports',
    first_level = replace(first_level, 'Service-Desk', 'Fachbereich Schule, Service-Desk'),
    name = replace(name, 'Schulportal', 'Portal schulen-hannover.de')
WHERE version = 0 AND source LIKE 'Annahme: %';

UPDATE budget_parameter p SET amount = n.amount, divisor = n.divisor, source = n.source, source_date = n.dated::DATE
FROM (VALUES
    ('DECISION_YEAR', 2020, 1, 'DS 1000/2020, Kostentabelle', '2020-05-11'),
    ('SAFETY_MARGIN', 0.2, 1, 'DS 1000/2020, Teil D: alle Beträge enthalten 20 % Sicherheit; gelesen als Zuschlag auf den Betrag ohne Sicherheit', '2020-05-11'),
    ('RELEASE_YEARS', 5, 1, 'DS 1000/2020, Kostentabelle: 783.960 € / 5 Jahre', '2020-05-11'),
    ('USEFUL_LIFE', 4767000, 1011900, 'DS 1000/2020, Kostentabelle: 4.767.000 € bewegliches Vermögen, 1.011.900 € Abschreibung im Jahr. Die Nutzungsdauern selbst nennt das Papier nicht', '2020-05-11'),
    ('INTEREST_RATE', 71000, 2383500, 'DS 1000/2020, Kostentabelle: 71.000 € Zinsen im Jahr; bezogen auf das halbe Anlagevermögen von 4.767.000 € (durchschnittlich gebundenes Kapital, Annahme)', '2020-05-11'),
    ('FIRST_WRITE_OFF', 0, 1, 'DS 1000/2020, Kostentabelle: Abschreibung und Auflösung stehen in voller Höhe neben der Investition', '2020-05-11'),
    ('CARRY_OVER_YEARS_INVESTMENT', 2, 1, '§ 20 KomHKVO: verfügbar bis zur letzten Zahlung, wenn vor Ablauf des übernächsten Haushaltsjahres begonnen wird', '2017-04-18'),
    ('CARRY_OVER_YEARS_OPERATING', 1, 1, '§ 20 KomHKVO: innerhalb eines Budgets längstens ein Jahr nach Schluss des Haushaltsjahres', '2017-04-18'),
    ('COMMITMENT_YEARS', 3, 1, '§ 119 NKomVG, § 11 KomHKVO: in der Regel zulasten der drei folgenden Jahre', '2017-04-18')) AS n (code, amount, divisor, source, dated)
WHERE p.code = n.code AND p.version = 0;

INSERT INTO budget_measure (version, number, name, operating, investment, depreciation_interest, per_school, schools, first_year, needs, source, source_date) VALUES
    (0, 1, 'Sechs Pilotschulen in den Regelbetrieb', 58000, 1011000, NULL, FALSE, 6, 2020, '', 'DS 1000/2020, Teil D', '2020-05-11'),
    (0, 2, 'Grundangebot Portal schulen-hannover.de', 367000, 0, NULL, FALSE, 99, 2020, 'Internetzugang', 'DS 1000/2020, Teil D', '2020-05-11'),
    (0, 3, 'Grundangebot mobiles Lernen', 250000, 1218000, NULL, FALSE, 99, 2020, 'WLAN für Tabletklassen, eigener ausreichender Internetzugang', 'DS 1000/2020, Teil D (Investition: Maximalfall)', '2020-05-11'),
    (0, 4, 'Ausbau auf MEP-Standard', 16300, 755000, 150000, TRUE, 6, 2020, 'Breitband ist nicht enthalten; Ersatz entspricht der Abschreibung', 'DS 1000/2020, Teil D (Pauschale je Schule)', '2020-05-11')
ON CONFLICT (number) DO NOTHING;

INSERT INTO budget_line (version, budget_year, kind, name, authorised, source, source_date)
SELECT 0, y, 'MOVABLE_ASSETS', 'Fortsetzung des Medienentwicklungsplans', 2500000,
    CASE WHEN y <= 2023 THEN 'DS 1000/2020: 2,5 Mio. € im Jahr in der mittelfristigen Finanzplanung'
         ELSE 'Annahme: Fortschreibung der mittelfristigen Finanzplanung (DS 1000/2020) über 2023 hinaus' END,
    '2020-05-11'
FROM generate_series(2020, 2026) AS y
ON CONFLICT DO NOTHING;

INSERT INTO budget_line (version, budget_year, kind, name, authorised, source, source_date) VALUES
    (0, 2020, 'GOODS_AND_SERVICES', 'Fortsetzung des Medienentwicklungsplans', 331000, 'DS 1000/2020: 331.000 € konsumtiv im Jahr 2020 verfügbar', '2020-05-11')
ON CONFLICT DO NOTHING;

INSERT INTO budget_carry_over (version, side, from_year, into_year, amount, begun_on, reason, source, source_date)
SELECT 0, 'INVESTMENT', 2019, 2020, 3400000, NULL::DATE, 'Fortsetzung des Medienentwicklungsplans',
     'DS 1000/2020: 3,4 Mio. € Haushaltsreste; das Herkunftsjahr ist angenommen', DATE '2020-05-11'
WHERE NOT EXISTS (SELECT FROM budget_carry_over);

UPDATE rollout_assumption a SET amount = n.amount, source = n.source, as_of = n.as_of::DATE
FROM (VALUES
    ('flatRate', 755000, 'DS 1000/2020, Teil D: Pauschale je Schule, enthält 20 % Sicherheit', '2020-05-11'),
    ('devicesPerRoom', 3, 'DS 1000/2020, 4.5: MiniPC, AppleTV und Beamer je Tafelsystem', '2020-05-11'),
    ('classSets', 3, 'DS 1000/2020, Teil C: Klassensätze je Grundschule', '2020-05-11'),
    ('baseAmount', 30000, 'DigitalPakt Schule Niedersachsen, RdErl. d. MK 08.08.2019: Sockelbetrag', '2019-08-08'),
    ('smallSchoolPupils', 60, 'DigitalPakt Schule Niedersachsen: unter dieser Zahl anteiliger Sockelbetrag', '2019-08-08'),
    ('basePerPupil', 500, 'DigitalPakt Schule Niedersachsen: Sockelbetrag je Kopf in kleinen Schulen', '2019-08-08'),
    ('poolAmount', 17286836, 'DS 1000/2020, Beschlusstext (Teil B nennt 17.216.800 €)', '2020-05-11'),
    ('ownFundsPerYear', 2500000, 'DS 1000/2020: mittelfristige Finanzplanung', '2020-05-11'),
    ('carriedOver', 3400000, 'DS 1000/2020: Haushaltsreste', '2020-05-11'),
    ('tabletsPerPost', 1500, 'DS 1000/2020, 4.5', '2020-05-11'),
    ('devicesPerPost', 700, 'DS 1000/2020, 4.5 (Klassensätze und Tafelsysteme ebenso gezählt)', '2020-05-11'),
    ('annualCostPerPost', 93730, 'DS 1000/2020: 1.734 T€ für 18,5 Stellen, mit Gemeinkosten', '2020-05-11')) AS n (code, amount, source, as_of)
WHERE a.code = n.code AND a.version = 0;
