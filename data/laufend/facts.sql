-- What the sample "Stadt im Programm" rests on besides its schools. Everything is made up; dates are counted from the day of
-- loading: {day}; {year} is its year, {first} the budget year in which the programme began, {paper} the number in beschluss.csv.
-- Loaded with the sample only; adds what is missing and leaves alone what somebody changed. See README.md.

UPDATE city_entry e SET text = n.text, source = 'Beispieldaten', source_date = {day}
FROM (VALUES
    ('NAME', 'Beispielstadt (Schulen aus Hannover)'),
    ('STATE', 'NI'),
    ('SUB_BUDGET', '40'),
    ('PRODUCT', '24301'),
    ('INVESTMENT_PRODUCT', 'I.24301.001'),
    ('DECISION', '{paper}')) AS n (code, text)
WHERE e.code = n.code AND e.version = 0;

INSERT INTO grant_programme (version, code, name, state, early_start, concept_required, notes) VALUES
    (0, 'landesprogramm', 'Landesprogramm Digitale Schule (Beispiel)', 'RUNNING', 'WITH_ALLOWANCE', TRUE,
     'Erfundenes Programm der Beispieldaten; alle Termine zählen ab dem Tag des Ladens.')
ON CONFLICT DO NOTHING;

INSERT INTO grant_figure (version, programme_id, field, code, name, kind, open_reason, sort_order)
SELECT 0, p.id, n.field, p.code || '.' || n.field, n.name, n.kind, NULL, n.sort_order
FROM grant_programme p, (VALUES
    ('DIRECTIVE', 'Richtlinie', 'TEXT', 10),
    ('BASE_AMOUNT', 'Sockelbetrag je Schule', 'MONEY', 20),
    ('SMALL_SCHOOL_PUPILS', 'Kleine Schule: unter dieser Zahl von Schülerinnen und Schülern', 'COUNT', 30),
    ('BASE_PER_PUPIL', 'Sockelbetrag je Kopf in kleinen Schulen', 'MONEY', 40),
    ('POOL', 'Vom Schulträger zu verteilende Mittel', 'MONEY', 50),
    ('OWN_SHARE', 'Eigenanteil', 'RATE', 60),
    ('APPLICATION_FROM', 'Anträge ab', 'DATE', 70),
    ('APPLICATION_UNTIL', 'Anträge bis', 'DATE', 80),
    ('APPROVAL_UNTIL', 'Bewilligungen bis', 'DATE', 90),
    ('COMPLETION_UNTIL', 'Umgesetzt bis', 'DATE', 110),
    ('SETTLEMENT_UNTIL', 'Abgerechnet bis', 'DATE', 120),
    ('EARMARK_YEARS', 'Zweckbindung in Jahren', 'COUNT', 130)) AS n (field, name, kind, sort_order)
WHERE p.code = 'landesprogramm'
ON CONFLICT DO NOTHING;

INSERT INTO grant_figure_variant (figure_id, amount, day, words, source, source_date)
SELECT f.id, n.amount, n.day, n.words, 'Beispieldaten, Termine verschoben', {day}
FROM grant_figure f JOIN (VALUES
    ('DIRECTIVE', NULL::NUMERIC, NULL::DATE, 'Erfundene Richtlinie der Beispieldaten'),
    ('BASE_AMOUNT', 30000, NULL, NULL),
    ('SMALL_SCHOOL_PUPILS', 60, NULL, NULL),
    ('BASE_PER_PUPIL', 500, NULL, NULL),
    ('POOL', 17000000, NULL, NULL),
    ('OWN_SHARE', 0, NULL, NULL),
    ('APPLICATION_FROM', NULL, MAKE_DATE({first} - 1, 8, 1), NULL),
    ('APPLICATION_UNTIL', NULL, (date_trunc('quarter', {day}) + INTERVAL '6 months' - INTERVAL '1 day')::DATE, NULL),
    ('APPROVAL_UNTIL', NULL, (date_trunc('quarter', {day}) + INTERVAL '12 months' - INTERVAL '1 day')::DATE, NULL),
    ('COMPLETION_UNTIL', NULL, MAKE_DATE({first} + 4, 12, 31), NULL),
    ('SETTLEMENT_UNTIL', NULL, MAKE_DATE({first} + 5, 6, 30), NULL),
    ('EARMARK_YEARS', 5, NULL, NULL)) AS n (field, amount, day, words) ON f.code = 'landesprogramm.' || n.field
WHERE NOT EXISTS (SELECT FROM grant_figure_variant v WHERE v.figure_id = f.id);

UPDATE grant_figure f SET chosen_id = (SELECT min(v.id) FROM grant_figure_variant v WHERE v.figure_id = f.id)
WHERE f.version = 0 AND f.chosen_id IS NULL AND f.code LIKE 'landesprogramm.%';

INSERT INTO grant_category (version, programme_id, code, name, cap_per_school, fundable_from, fundable_until, open_note, source, sort_order)
SELECT 0, p.id, n.code, n.name, NULL, NULL, NULL, '', 'Beispieldaten', n.sort_order
FROM grant_programme p, (VALUES
    ('NETWORK', 'Vernetzung in Gebäuden und auf dem Gelände', 10),
    ('WLAN', 'Schulisches WLAN', 20),
    ('BOARD', 'Anzeige- und Interaktionsgeräte', 30)) AS n (code, name, sort_order)
WHERE p.code = 'landesprogramm'
ON CONFLICT DO NOTHING;

INSERT INTO grant_required_document (version, programme_id, name, needed_for, source, sort_order)
SELECT 0, p.id, n.name, n.needed_for, 'Beispieldaten', n.sort_order
FROM grant_programme p, (VALUES
    ('Antragsformular', 'SUBMIT', 10),
    ('Rechnung und Abnahme', 'DRAW', 20),
    ('Verwendungsnachweis', 'SETTLE', 30)) AS n (name, needed_for, sort_order)
WHERE p.code = 'landesprogramm' AND NOT EXISTS (SELECT FROM grant_required_document d WHERE d.programme_id = p.id);

INSERT INTO subsidy.share_rule (kind, valid_from, rent_percent, purchase_percent, from_child, only_without_other, source, note, created_by) VALUES
    ('BUT', MAKE_DATE({first} - 3, 8, 1), 60, NULL, 1, TRUE, 'Beispieldaten', '', 'Medienplan'),
    ('ASYLBLG', MAKE_DATE({first} - 3, 8, 1), 60, NULL, 1, TRUE, 'Beispieldaten', '', 'Medienplan'),
    ('SIBLING', MAKE_DATE({first} - 3, 8, 1), 40, 40, 2, TRUE, 'Beispieldaten', '', 'Medienplan')
ON CONFLICT DO NOTHING;

INSERT INTO subsidy.device_model (name) VALUES ('Tablet (Elternfinanzierung)') ON CONFLICT DO NOTHING;
INSERT INTO subsidy.device_price (model_id, valid_from, valid_until, rent, purchase, source, created_by)
SELECT id, make_date(y, 8, 1), CASE WHEN y < {year} THEN make_date(y + 1, 7, 31) END, 12.00, 500.00, 'Beispieldaten', 'Medienplan' FROM subsidy.device_model m, generate_series({year} - 2, {year}) AS y
WHERE name = 'Tablet (Elternfinanzierung)' AND NOT EXISTS (SELECT FROM subsidy.device_price p WHERE p.model_id = m.id);

UPDATE group_ratio r SET devices_per_post = n.ratio, source = 'Beispieldaten'
FROM (VALUES ('PERSONAL_TABLET', 1500), ('COMPUTER_ROOM', 700)) AS n (code, ratio)
WHERE r.code = n.code AND r.version = 0 AND r.source LIKE 'Annahme%';

UPDATE support_post_cost SET total_cost = 937300, posts = 10, cost_per_post = 93730, total_unknown = FALSE, source = 'Beispieldaten'
WHERE version = 0 AND total_unknown;

INSERT INTO vendor_contract (version, vendor, subject, number, starts_on, ends_on, notice_by, yearly_cost, contact_name, contact_mail, contact_phone, note)
SELECT 0, n.* FROM (VALUES
    ('Beispiel Netz GmbH', 'Wartung der Netze und WLAN', 'B-0001', MAKE_DATE({first}, 7, 1),
     (date_trunc('quarter', {day}) + INTERVAL '9 months' - INTERVAL '1 day')::DATE,
     (date_trunc('quarter', {day}) + INTERVAL '6 months' - INTERVAL '1 day')::DATE, 118000.00, '', '', '', 'Beispieldaten'),
    ('Beispiel Tafel AG', 'Service für Tafelsysteme', 'B-0002', MAKE_DATE({first}, 10, 1),
     (date_trunc('quarter', {day}) + INTERVAL '36 months' - INTERVAL '1 day')::DATE,
     (date_trunc('quarter', {day}) + INTERVAL '30 months' - INTERVAL '1 day')::DATE, 64000.00, '', '', '', 'Beispieldaten'))
    AS n (vendor, subject, number, starts_on, ends_on, notice_by, yearly_cost, contact_name, contact_mail, contact_phone, note)
WHERE NOT EXISTS (SELECT FROM vendor_contract);

UPDATE budget_parameter p SET amount = n.amount, divisor = n.divisor, source = 'Beispieldaten', source_date = {day}
FROM (VALUES
    ('DECISION_YEAR', {first}, 1),
    ('SAFETY_MARGIN', 0.2, 1),
    ('RELEASE_YEARS', 5, 1),
    ('USEFUL_LIFE', 5, 1),
    ('INTEREST_RATE', 3, 100),
    ('FIRST_WRITE_OFF', 0, 1),
    ('CARRY_OVER_YEARS_INVESTMENT', 2, 1),
    ('CARRY_OVER_YEARS_OPERATING', 1, 1),
    ('COMMITMENT_YEARS', 3, 1)) AS n (code, amount, divisor)
WHERE p.code = n.code AND p.version = 0;

INSERT INTO budget_measure (version, number, name, operating, investment, depreciation_interest, per_school, schools, first_year, needs, source, source_date) VALUES
    (0, 1, 'Grundangebot Schulportal', 350000, 0, NULL, FALSE, 102, {first}, 'Internetzugang', 'Beispieldaten', {day}),
    (0, 2, 'Ausbau der Schulen', 16000, 670000, 140000, TRUE, 16, {first}, 'Breitband ist nicht enthalten', 'Beispieldaten', {day})
ON CONFLICT (number) DO NOTHING;

INSERT INTO budget_line (version, budget_year, kind, name, authorised, source, source_date)
SELECT 0, y, 'MOVABLE_ASSETS', 'Ausbau der Schulen', CASE WHEN y = {first} THEN 7400000 ELSE 8000000 END,
    CASE WHEN y <= {year} THEN 'Beispieldaten: Haushalt ' || y ELSE 'Beispieldaten: mittelfristige Finanzplanung' END, {day}
FROM generate_series({first}, {first} + 6) AS y
ON CONFLICT DO NOTHING;

INSERT INTO budget_line (version, budget_year, kind, name, authorised, source, source_date)
SELECT 0, y, 'GOODS_AND_SERVICES', 'Ausbau der Schulen', 360000 + 240000 * (y - {first}), 'Beispieldaten: Haushalt ' || y, {day}
FROM generate_series({first}, {year} + 1) AS y
ON CONFLICT DO NOTHING;

INSERT INTO budget_carry_over (version, side, from_year, into_year, amount, begun_on, reason, source, source_date)
SELECT 0, n.side, {year} - 1, {year}, n.amount, NULL::DATE, n.reason, 'Beispieldaten', {day}
FROM (VALUES ('INVESTMENT', 640000, 'Verzögerte Arbeiten'), ('OPERATING', 45000, 'Verschobene Schulungen')) AS n (side, amount, reason)
WHERE NOT EXISTS (SELECT FROM budget_carry_over);

UPDATE rollout_assumption a SET amount = n.amount, source = 'Beispieldaten', as_of = {day}
FROM (VALUES
    ('flatRate', 670000),
    ('devicesPerRoom', 3),
    ('classSets', 3),
    ('baseAmount', 30000),
    ('smallSchoolPupils', 60),
    ('basePerPupil', 500),
    ('poolAmount', 17000000),
    ('ownFundsPerYear', 8000000),
    ('carriedOver', 0),
    ('tabletsPerPost', 1500),
    ('devicesPerPost', 700),
    ('annualCostPerPost', 93730)) AS n (code, amount)
WHERE a.code = n.code AND a.version = 0;
