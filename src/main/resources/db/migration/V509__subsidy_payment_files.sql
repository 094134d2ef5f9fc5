CREATE TABLE subsidy.person_account (
    family     VARCHAR(40)  PRIMARY KEY,
    account    VARCHAR(40)  NOT NULL,
    changed_at TIMESTAMPTZ  NOT NULL,
    changed_by VARCHAR(200) NOT NULL
);
COMMENT ON TABLE subsidy.person_account IS 'under which number the treasury keeps a family''s account data; the data themselves stay there';

CREATE TABLE subsidy.payment_file (
    run_id        BIGINT       PRIMARY KEY REFERENCES subsidy.payment_run (id),
    name          VARCHAR(100) NOT NULL,
    ending        VARCHAR(10)  NOT NULL,
    encoding      VARCHAR(20)  NOT NULL,
    separator     VARCHAR(20)  NOT NULL,
    headings      BOOLEAN      NOT NULL,
    decimal_comma BOOLEAN      NOT NULL,
    date_pattern  VARCHAR(40)  NOT NULL,
    columns       TEXT         NOT NULL,
    file_day      DATE         NOT NULL
);
COMMENT ON TABLE subsidy.payment_file IS 'how the file of a run was written, so that it is the same whenever it is fetched again';
ALTER TABLE subsidy.payment ADD COLUMN person_account VARCHAR(40);
COMMENT ON COLUMN subsidy.payment.person_account IS 'as it was when the file for the treasury was written';

INSERT INTO file_profile (kind, name, ending, encoding, separator, headings, decimal_comma, date_pattern, columns, source, changed_by) VALUES
    ('subsidy.payments', 'Beispiel: Zahlungsliste', 'csv', 'UTF_8', 'SEMICOLON', TRUE, TRUE, 'dd.MM.yyyy',
     E'Lauf = {lauf}\nZeile = {zeile}\nPersonenkonto = {personenkonto}\nVerwendungszweck = Zuschuss Tablet {monat} {aktenzeichen}\nSoll/Haben = {betrag:sh}\nBetrag = {betrag:betrag}\nDatum = {datum}',
     'Beispiel, keiner bestimmten Kasse', 'Medienplan');
