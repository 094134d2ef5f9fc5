-- On which days of a year the council is told of the progress; each city has its own.
INSERT INTO city_entry (version, code, source) VALUES (0, 'REPORT_DAYS', '');
