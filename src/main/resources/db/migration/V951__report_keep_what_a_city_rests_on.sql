-- V950 took figures away from cities at work, too: what their plans and rates were counted with. V949 noted whether it would
-- meet such a city; where V950 was before, the ratios that it kept as an assumption tell. There the figures come back as
-- assumptions to be replaced, unless somebody entered others since. Lines, remainders and measures of the budget do not: they
-- said what another city decided, and no plan is counted with them.
INSERT INTO subsidy.device_model (id, name)
SELECT k.id, k.name FROM subsidy.device_model_kept k
ON CONFLICT DO NOTHING;
DROP TABLE subsidy.device_model_kept;

DO $$
DECLARE
    noted CONSTANT BOOLEAN := (SELECT in_use FROM report_city_kept);
    assumed CONSTANT TEXT := 'Annahme, mit Medienplan geliefert; bitte durch den eigenen Wert ersetzen';
    today CONSTANT DATE := '2026-12-01';
BEGIN
    IF NOT coalesce(noted, EXISTS (SELECT FROM group_ratio WHERE source LIKE 'Annahme, mit Medienplan geliefert%')) THEN
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
END $$;
DROP TABLE report_city_kept;
