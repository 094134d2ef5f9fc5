INSERT INTO subsidy.setting (code, value, source, created_by) VALUES
    ('JOIN_MONTHS', 2, 'Annahme: bis zu zwei Monate nach Beginn des Schuljahres', 'Medienplan');
