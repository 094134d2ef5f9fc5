-- Programmes known today. Every figure carries its source; what no source at hand says is open, with the reason.
INSERT INTO grant_programme (id, version, code, name, state, early_start, concept_required, notes) VALUES
    (1, 0, 'digitalpakt', 'DigitalPakt Schule Niedersachsen (2019–2024)', 'CLOSED', 'WITH_ALLOWANCE', TRUE,
     'Die Stadt trägt alle Folgekosten (DS 1000/2020, Teil B). Der Sockelbetrag ist an die Schule gebunden. Als Beginn der Maßnahme gilt der Abschluss eines Liefer- oder Leistungsvertrags.'),
    (2, 0, 'sofortausstattung', 'Sofortausstattungsprogramm (2020)', 'CLOSED', 'WITH_ALLOWANCE', FALSE,
     'Zusatzvereinbarung zum DigitalPakt Schule: Leihgeräte für Schülerinnen und Schüler. Eckdaten in den ausgewerteten Quellen nicht genannt.'),
    (3, 0, 'administration', 'Administration (2020/21)', 'CLOSED', 'WITH_ALLOWANCE', FALSE,
     'Zusatzvereinbarung zum DigitalPakt Schule: Betreuung der Systeme. Eckdaten in den ausgewerteten Quellen nicht genannt.'),
    (4, 0, 'leihgeraete-lehrkraefte', 'Leihgeräte für Lehrkräfte (2021)', 'CLOSED', 'WITH_ALLOWANCE', FALSE,
     'Zusatzvereinbarung zum DigitalPakt Schule. Eckdaten in den ausgewerteten Quellen nicht genannt.'),
    (5, 0, 'digitalpakt-2', 'DigitalPakt 2.0 (2026–2030)', 'PLANNED', 'WITH_ALLOWANCE', TRUE,
     'Im Dezember 2025 zwischen Bund und Ländern vereinbart; die Richtlinie des Landes steht aus. Daneben sind ab 2026/27 vom Land geliehene Tablets angekündigt.');
ALTER TABLE grant_programme ALTER COLUMN id RESTART WITH 100;

CREATE FUNCTION ship_figure(programme BIGINT, wanted_field TEXT, wanted_code TEXT, title TEXT, wanted_kind TEXT,
                            reason TEXT, ordinal INT) RETURNS BIGINT LANGUAGE SQL AS $$
    INSERT INTO grant_figure (version, programme_id, field, code, name, kind, open_reason, sort_order)
    VALUES (0, programme, wanted_field, wanted_code, title, wanted_kind, reason, ordinal) RETURNING id
$$;
CREATE FUNCTION ship_variant(figure BIGINT, n NUMERIC, d DATE, w TEXT, origin TEXT, dated DATE, choose BOOLEAN)
    RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE variant BIGINT;
BEGIN
    INSERT INTO grant_figure_variant (figure_id, amount, day, words, source, source_date)
    VALUES (figure, n, d, w, origin, dated) RETURNING id INTO variant;
    IF choose THEN
        UPDATE grant_figure SET chosen_id = variant WHERE id = figure;
    END IF;
END $$;

DO $$
DECLARE
    ds CONSTANT DATE := '2020-05-11';
    rl CONSTANT TEXT := 'Richtlinie DigitalPakt Schule Niedersachsen, RdErl. d. MK v. 08.08.2019';
    f BIGINT;
    p RECORD;
BEGIN
    f := ship_figure(1, 'DIRECTIVE', 'digitalpakt.DIRECTIVE', 'Richtlinie', 'TEXT', NULL, 10);
    PERFORM ship_variant(f, NULL, NULL, 'RdErl. d. MK v. 08.08.2019, gültig bis 07.08.2024', 'DS 1000/2020, Teil B', ds, TRUE);
    f := ship_figure(1, 'BASE_AMOUNT', 'digitalpakt.BASE_AMOUNT', 'Sockelbetrag je Schule', 'MONEY', NULL, 20);
    PERFORM ship_variant(f, 30000, NULL, NULL, 'DS 1000/2020, Teil B', ds, TRUE);
    f := ship_figure(1, 'SMALL_SCHOOL_PUPILS', 'digitalpakt.SMALL_SCHOOL_PUPILS', 'Kleine Schule: unter dieser Zahl von Schülerinnen und Schülern', 'COUNT', NULL, 30);
    PERFORM ship_variant(f, 60, NULL, NULL, rl, '2019-08-08', TRUE);
    f := ship_figure(1, 'BASE_PER_PUPIL', 'digitalpakt.BASE_PER_PUPIL', 'Sockelbetrag je Kopf in kleinen Schulen', 'MONEY', NULL, 40);
    PERFORM ship_variant(f, 500, NULL, NULL, rl, '2019-08-08', TRUE);
    f := ship_figure(1, 'POOL', 'digitalpakt.POOL', 'Vom Schulträger zu verteilende Mittel', 'MONEY', NULL, 50);
    PERFORM ship_variant(f, 17286836, NULL, NULL, 'DS 1000/2020, Beschlusstext', ds, TRUE);
    PERFORM ship_variant(f, 17216800, NULL, NULL, 'DS 1000/2020, Teil B', ds, FALSE);
    PERFORM ship_variant(f, 17216836, NULL, NULL, 'DS 2479/2019: 20.186.836 € gesamt − 2.970.000 € Sockelbeträge', NULL, FALSE);
    f := ship_figure(1, 'OWN_SHARE', 'digitalpakt.OWN_SHARE', 'Eigenanteil', 'RATE', NULL, 60);
    PERFORM ship_variant(f, 0, NULL, NULL, 'Annahme: In DS 1000/2020 ist kein Eigenanteil an den Zuwendungen genannt', ds, TRUE);
    f := ship_figure(1, 'APPLICATION_FROM', 'digitalpakt.APPLICATION_FROM', 'Anträge ab', 'DATE', NULL, 70);
    PERFORM ship_variant(f, NULL, '2019-08-08', NULL, rl, '2019-08-08', TRUE);
    f := ship_figure(1, 'APPLICATION_UNTIL', 'digitalpakt.APPLICATION_UNTIL', 'Anträge bis', 'DATE', NULL, 80);
    PERFORM ship_variant(f, NULL, '2023-05-16', NULL, 'DS 1000/2020, Teil B', ds, TRUE);
    PERFORM ship_variant(f, NULL, '2023-06-30', NULL, 'Spätere Verlängerung durch das Land (Förderpraxis)', NULL, FALSE);
    f := ship_figure(1, 'APPROVAL_UNTIL', 'digitalpakt.APPROVAL_UNTIL', 'Bewilligungen bis', 'DATE', NULL, 90);
    PERFORM ship_variant(f, NULL, '2024-05-15', NULL, 'Förderpraxis des Landes', NULL, TRUE);
    f := ship_figure(1, 'COMPLETION_UNTIL', 'digitalpakt.COMPLETION_UNTIL', 'Umgesetzt bis', 'DATE', NULL, 110);
    PERFORM ship_variant(f, NULL, '2024-12-31', NULL, 'DS 1000/2020, Teil B', ds, TRUE);
    f := ship_figure(1, 'SETTLEMENT_UNTIL', 'digitalpakt.SETTLEMENT_UNTIL', 'Abgerechnet bis', 'DATE', NULL, 120);
    PERFORM ship_variant(f, NULL, '2024-12-31', NULL, 'DS 1000/2020, Teil B', ds, TRUE);
    PERFORM ship_figure(1, 'EARMARK_YEARS', 'digitalpakt.EARMARK_YEARS', 'Zweckbindung in Jahren', 'COUNT',
        'In DS 1000/2020 nicht genannt (nur: Auflösung der Sonderposten über 5 Jahre)', 130);
    f := ship_figure(1, 'STATED_SCHOOLS', 'digitalpakt.STATED_SCHOOLS', 'Zahl der Schulen laut Quelle', 'COUNT', NULL, 140);
    PERFORM ship_variant(f, 99, NULL, NULL, 'DS 1000/2020, Teil B', ds, TRUE);
    f := ship_figure(1, 'STATED_BASE_TOTAL', 'digitalpakt.STATED_BASE_TOTAL', 'Summe der Sockelbeträge laut Quelle', 'MONEY', NULL, 150);
    PERFORM ship_variant(f, 2970000, NULL, NULL, 'DS 1000/2020, Teil B: 99 × 30.000 €', ds, TRUE);

    -- Programmes of which only name and years are known: everything else is open.
    FOR p IN SELECT id, code FROM grant_programme WHERE id BETWEEN 2 AND 5 LOOP
        PERFORM ship_figure(p.id, field, p.code || '.' || field, title, kind,
            CASE p.id WHEN 5 THEN 'Richtlinie des Landes steht aus' ELSE 'In den ausgewerteten Quellen nicht genannt' END, ordinal)
        FROM (VALUES ('DIRECTIVE', 'Richtlinie', 'TEXT', 10),
                     ('BASE_AMOUNT', 'Sockelbetrag je Schule', 'MONEY', 20),
                     ('POOL', 'Vom Schulträger zu verteilende Mittel', 'MONEY', 50),
                     ('APPLICATION_FROM', 'Anträge ab', 'DATE', 70),
                     ('APPLICATION_UNTIL', 'Anträge bis', 'DATE', 80),
                     ('APPROVAL_UNTIL', 'Bewilligungen bis', 'DATE', 90),
                     ('COMPLETION_UNTIL', 'Umgesetzt bis', 'DATE', 110),
                     ('SETTLEMENT_UNTIL', 'Abgerechnet bis', 'DATE', 120),
                     ('EARMARK_YEARS', 'Zweckbindung in Jahren', 'COUNT', 130)) AS open (field, title, kind, ordinal);
        PERFORM ship_figure(p.id, 'OWN_SHARE', p.code || '.OWN_SHARE', 'Eigenanteil', 'RATE',
            CASE p.id WHEN 5 THEN 'Geplant: von 10 auf 30 % steigend; Stufen und Jahre nicht festgelegt (Vereinbarung 12/2025)'
                      ELSE 'In den ausgewerteten Quellen nicht genannt' END, 60);
    END LOOP;

    -- Where the council paper contradicts itself, beyond the programme.
    f := ship_figure(NULL, NULL, 'paper.INVESTMENT', 'Investition der Maßnahmen 1 bis 4', 'MONEY', NULL, 210);
    PERFORM ship_variant(f, 4767000, NULL, NULL, 'DS 1000/2020, Kostentabelle (I.24303.906)', ds, TRUE);
    PERFORM ship_variant(f, 6759000, NULL, NULL, 'DS 1000/2020, Teil D: 1.011.000 + 1.218.000 + 6 × 755.000 €', ds, FALSE);
    f := ship_figure(NULL, NULL, 'paper.OPERATING', 'Konsumtiver Aufwand der Maßnahmen 1 bis 4 im Jahr', 'MONEY', NULL, 220);
    PERFORM ship_variant(f, 734400, NULL, NULL, 'DS 1000/2020, Kostentabelle (Produkt 24303)', ds, TRUE);
    PERFORM ship_variant(f, 772800, NULL, NULL, 'DS 1000/2020, Teil D: 58.000 + 367.000 + 250.000 + 6 × 16.300 €', ds, FALSE);
    f := ship_figure(NULL, NULL, 'paper.MEASURE_NUMBER', 'Nummer der Maßnahme „Ausbau auf MEP-Standard“', 'TEXT', NULL, 230);
    PERFORM ship_variant(f, NULL, NULL, 'Maßnahme 4', 'DS 1000/2020, Teil C', ds, TRUE);
    PERFORM ship_variant(f, NULL, NULL, 'Maßnahme 5', 'DS 1000/2020, Teil D', ds, FALSE);
    f := ship_figure(NULL, NULL, 'paper.MEASURE_GRANTS', 'Zuwendungen für die Maßnahmen 1 bis 4', 'MONEY', NULL, 240);
    PERFORM ship_variant(f, 783960, NULL, NULL, 'DS 1000/2020, Kostentabelle', ds, TRUE);
END $$;
DROP FUNCTION ship_figure;
DROP FUNCTION ship_variant;

INSERT INTO grant_category (version, programme_id, code, name, cap_per_school, fundable_from, fundable_until, open_note, source, sort_order) VALUES
    (0, 1, 'NETWORK', 'Vernetzung in Gebäuden und auf dem Gelände', NULL, NULL, NULL, '', 'DS 1000/2020, Teil B', 10),
    (0, 1, 'WLAN', 'Schulisches WLAN', NULL, NULL, NULL, '', 'DS 1000/2020, Teil B', 20),
    (0, 1, 'PLATFORM', 'Lernplattformen mit Mehrwert', NULL, NULL, NULL, '', 'DS 1000/2020, Teil B', 30),
    (0, 1, 'BOARD', 'Anzeige- und Interaktionsgeräte', NULL, NULL, NULL, '', 'DS 1000/2020, Teil B', 40),
    (0, 1, 'WORK_DEVICE', 'Digitale Arbeitsgeräte (naturwissenschaftlich-technisch, beruflich)', NULL, NULL, NULL, '', 'DS 1000/2020, Teil B', 50),
    (0, 1, 'MOBILE', 'Mobile Endgeräte (Corona-Regel)', 25000, '2020-03-26', NULL,
     'Förderfähig, solange der Antrag in die Corona-Zeit fällt; deren Ende nennt die Quelle nicht.',
     'DS 1000/2020, Teil B (seit 26.03.2020); Obergrenze: Richtlinie', 60);

INSERT INTO grant_required_document (version, programme_id, name, needed_for, source, sort_order) VALUES
    (0, 1, 'Antragsformular', 'SUBMIT', 'Förderpraxis', 10),
    (0, 1, 'Rechnung und Abnahme', 'DRAW', 'Förderpraxis: Auszahlung nach Abschluss und Rechnung', 20),
    (0, 1, 'Verwendungsnachweis', 'SETTLE', 'DS 1000/2020, Teil B', 30);
