-- V950 took figures away from cities at work, too: what their plans, rates and lines of the budget were counted with. It left
-- a mark where it met such a city (the ratios that it kept as an assumption). There the figures come back as assumptions to be
-- replaced, unless somebody entered others since.
INSERT INTO subsidy.device_model (id, name)
SELECT k.id, k.name FROM subsidy.device_model_kept k
ON CONFLICT DO NOTHING;
DROP TABLE subsidy.device_model_kept;

DO $$
DECLARE
    assumed CONSTANT TEXT := 'Annahme, mit Medienplan geliefert; bitte durch den eigenen Wert ersetzen';
    today CONSTANT DATE := '2026-12-01';
BEGIN
    IF NOT EXISTS (SELECT FROM group_ratio WHERE source LIKE 'Annahme, mit Medienplan geliefert%') THEN
        RETURN;
    END IF;

    UPDATE rollout_assumption a SET amount = n.amount, source = assumed, as_of = today
    FROM (VALUES
        ('flatRate', 755000::NUMERIC, 'noch nicht eingetragen'),
        ('ownFundsPerYear', 2500000, 'noch nicht eingetragen'),
        ('baseAmount', 30000, 'Annahme: ohne Förderprogramm'),
        ('smallSchoolPupils', 60, 'Annahme: ohne Förderprogramm'),
        ('basePerPupil', 500, 'Annahme: ohne Förderprogramm'),
        ('poolAmount', 17286836, 'Annahme: ohne Förderprogramm'),
        ('carriedOver', 3400000, 'Annahme: keine Haushaltsreste'),
        ('tabletsPerPost', 1500, 'Annahme nach ifib/Bertelsmann Stiftung, 2017'),
        ('devicesPerPost', 700, 'Annahme nach ifib/Bertelsmann Stiftung, 2017'),
        ('annualCostPerPost', 93730, 'Annahme: Kosten einer Stelle im Jahr mit Gemeinkosten')) AS n (code, amount, left_as)
    WHERE a.code = n.code AND a.version = 0 AND a.source = n.left_as;

    UPDATE budget_parameter p SET amount = n.amount, divisor = n.divisor, source = assumed, source_date = today
    FROM (VALUES
        ('SAFETY_MARGIN', 0.2, 1, 'noch nicht eingetragen'),
        ('INTEREST_RATE', 71000, 2383500, 'noch nicht eingetragen'),
        ('USEFUL_LIFE', 4767000, 1011900, 'Annahme: fünf Jahre;%')) AS n (code, amount, divisor, left_as)
    WHERE p.code = n.code AND p.version = 0 AND p.source LIKE n.left_as;

    IF NOT EXISTS (SELECT FROM budget_line) THEN
        INSERT INTO budget_line (version, budget_year, kind, name, authorised, source, source_date)
        SELECT 0, y, 'MOVABLE_ASSETS', 'Ausstattung der Schulen', 2500000, assumed, today FROM generate_series(2020, 2026) AS y
        UNION ALL SELECT 0, 2020, 'GOODS_AND_SERVICES', 'Ausstattung der Schulen', 331000, assumed, today;
    END IF;
    IF NOT EXISTS (SELECT FROM budget_carry_over) THEN
        INSERT INTO budget_carry_over (version, side, from_year, into_year, amount, begun_on, reason, source, source_date)
        VALUES (0, 'INVESTMENT', 2019, 2020, 3400000, NULL, 'Ausstattung der Schulen', assumed, today);
    END IF;
    IF NOT EXISTS (SELECT FROM budget_measure) THEN
        INSERT INTO budget_measure (version, number, name, operating, investment, depreciation_interest, per_school, schools,
            first_year, needs, source, source_date)
        VALUES
            (0, 1, 'Begonnene Schulen in den Regelbetrieb', 58000, 1011000, NULL, FALSE, 6, 2020, '', assumed, today),
            (0, 2, 'Grundangebot Portal', 367000, 0, NULL, FALSE, 99, 2020, '', assumed, today),
            (0, 3, 'Grundangebot mobiles Lernen', 250000, 1218000, NULL, FALSE, 99, 2020, '', assumed, today),
            (0, 4, 'Ausbau auf MEP-Standard', 16300, 755000, 150000, TRUE, 6, 2020, '', assumed, today);
    END IF;
END $$;
