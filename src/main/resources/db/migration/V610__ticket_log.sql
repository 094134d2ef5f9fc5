-- What the export of a ticket system calls its columns, from its public documentation. A row more teaches another heading.
CREATE TABLE ticket_profile (
    code             VARCHAR(20)  PRIMARY KEY,
    name             VARCHAR(100) NOT NULL,
    minutes_per_unit NUMERIC      NOT NULL CHECK (minutes_per_unit > 0),
    source           TEXT         NOT NULL,
    as_of            DATE         NOT NULL
);
COMMENT ON COLUMN ticket_profile.minutes_per_unit IS 'Bare numbers of handling time count in this unit';

CREATE TABLE ticket_profile_column (
    profile  VARCHAR(20)  NOT NULL REFERENCES ticket_profile (code),
    field    VARCHAR(20)  NOT NULL,
    position INT          NOT NULL,
    heading  VARCHAR(200) NOT NULL,
    PRIMARY KEY (profile, field, position)
);

INSERT INTO ticket_profile (code, name, minutes_per_unit, source, as_of) VALUES
    ('ZAMMAD', 'Zammad', 1, 'Zammad, Auswertung „Herunterladen“ (Reporting): Spalten nach lib/excel_sheet/ticket.rb; Zeiteinheiten nach der Verwaltungsdokumentation (Time Accounting), hier Minuten', '2026-12-01'),
    ('ZNUNY', 'OTRS / Znuny', 1, 'Znuny, Statistik „Ticketliste“ als CSV: Spalten nach Kernel/System/Stats/Dynamic/TicketList.pm; erfasste Zeiteinheiten, hier Minuten', '2026-12-01'),
    ('GLPI', 'GLPI', 0.0166667, 'GLPI, Export der Ticketsuche als CSV: Spalten nach der Suchmaske von CommonITILObject; Gesamtdauer in Sekunden', '2026-12-01'),
    ('IDOIT', 'i-doit', 1, 'i-doit, Report-Manager, Export als CSV: welche Spalten ein Bericht hat, legt er selbst fest; hier die üblichen Namen', '2026-12-01'),
    ('JIRA', 'Jira Service Management', 0.0166667, 'Atlassian, Export der Vorgangssuche als CSV und „Data pipeline export schema“; Time Spent in Sekunden', '2026-12-01'),
    ('FREE', 'Andere', 1, 'Freie Zuordnung: üblicher Wortlaut deutscher Listen', '2026-12-01');

INSERT INTO ticket_profile_column (profile, field, position, heading) VALUES
    ('ZAMMAD', 'NUMBER', 1, '#'), ('ZAMMAD', 'NUMBER', 2, 'Number'),
    ('ZAMMAD', 'CREATED', 1, 'Created At'), ('ZAMMAD', 'CREATED', 2, 'Erstellt am'),
    ('ZAMMAD', 'RESPONDED', 1, 'First Response At'), ('ZAMMAD', 'RESPONDED', 2, 'Erste Antwort am'),
    ('ZAMMAD', 'SOLVED', 1, 'Closed At'), ('ZAMMAD', 'SOLVED', 2, 'Geschlossen am'),
    ('ZAMMAD', 'SCHOOL', 1, 'Organization'), ('ZAMMAD', 'SCHOOL', 2, 'Organisation'),
    ('ZAMMAD', 'CATEGORY', 1, 'Category'), ('ZAMMAD', 'CATEGORY', 2, 'Kategorie'),
    ('ZAMMAD', 'CHANNEL', 1, 'Create Channel'), ('ZAMMAD', 'CHANNEL', 2, 'Erstellungskanal'),
    ('ZAMMAD', 'DEVICE', 1, 'Tags'), ('ZAMMAD', 'TEAM', 1, 'Group'), ('ZAMMAD', 'TEAM', 2, 'Gruppe'),
    ('ZAMMAD', 'MINUTES', 1, 'Time Units Total'), ('ZAMMAD', 'MINUTES', 2, 'Zeiteinheiten gesamt'),
    ('ZNUNY', 'NUMBER', 1, 'Ticket#'), ('ZNUNY', 'NUMBER', 2, 'TicketNumber'),
    ('ZNUNY', 'CREATED', 1, 'Created'), ('ZNUNY', 'CREATED', 2, 'Erstellt'),
    ('ZNUNY', 'RESPONDED', 1, 'FirstResponse'), ('ZNUNY', 'RESPONDED', 2, 'Erste Antwort'),
    ('ZNUNY', 'SOLVED', 1, 'Close Time'), ('ZNUNY', 'SOLVED', 2, 'Closed'), ('ZNUNY', 'SOLVED', 3, 'Schließzeit'),
    ('ZNUNY', 'SCHOOL', 1, 'CustomerID'), ('ZNUNY', 'SCHOOL', 2, 'Kundennummer'),
    ('ZNUNY', 'CATEGORY', 1, 'Service'), ('ZNUNY', 'CATEGORY', 2, 'Type'), ('ZNUNY', 'CATEGORY', 3, 'Typ'),
    ('ZNUNY', 'TEAM', 1, 'Queue'), ('ZNUNY', 'DEVICE', 1, 'Gerät'),
    ('ZNUNY', 'MINUTES', 1, 'Accounted time'), ('ZNUNY', 'MINUTES', 2, 'Erfasste Zeit'),
    ('GLPI', 'NUMBER', 1, 'ID'),
    ('GLPI', 'CREATED', 1, 'Opening date'), ('GLPI', 'CREATED', 2, 'Eröffnungsdatum'),
    ('GLPI', 'RESPONDED', 1, 'Take into account date'), ('GLPI', 'RESPONDED', 2, 'Übernahmedatum'),
    ('GLPI', 'SOLVED', 1, 'Resolution date'), ('GLPI', 'SOLVED', 2, 'Lösungsdatum'),
    ('GLPI', 'SCHOOL', 1, 'Location'), ('GLPI', 'SCHOOL', 2, 'Standort'), ('GLPI', 'SCHOOL', 3, 'Entity'), ('GLPI', 'SCHOOL', 4, 'Einheit'),
    ('GLPI', 'CATEGORY', 1, 'Category'), ('GLPI', 'CATEGORY', 2, 'Kategorie'),
    ('GLPI', 'CHANNEL', 1, 'Request source'), ('GLPI', 'CHANNEL', 2, 'Anfragequelle'),
    ('GLPI', 'DEVICE', 1, 'Associated items'), ('GLPI', 'DEVICE', 2, 'Verknüpfte Elemente'),
    ('GLPI', 'TEAM', 1, 'Assigned to - Technician group'), ('GLPI', 'TEAM', 2, 'Zugewiesen an - Technikergruppe'),
    ('GLPI', 'MINUTES', 1, 'Total duration'), ('GLPI', 'MINUTES', 2, 'Gesamtdauer'),
    ('IDOIT', 'NUMBER', 1, 'Workflow-ID'), ('IDOIT', 'NUMBER', 2, 'Ticket-ID'),
    ('IDOIT', 'CREATED', 1, 'Meldungsdatum'), ('IDOIT', 'CREATED', 2, 'Startdatum'),
    ('IDOIT', 'SOLVED', 1, 'Erledigt am'), ('IDOIT', 'SOLVED', 2, 'Enddatum'),
    ('IDOIT', 'SCHOOL', 1, 'Objekt Standort'), ('IDOIT', 'SCHOOL', 2, 'Standort'),
    ('IDOIT', 'CATEGORY', 1, 'Workflow-Typ'), ('IDOIT', 'DEVICE', 1, 'Objekttyp'),
    ('JIRA', 'NUMBER', 1, 'Issue key'), ('JIRA', 'NUMBER', 2, 'Vorgangsschlüssel'), ('JIRA', 'NUMBER', 3, 'key'),
    ('JIRA', 'CREATED', 1, 'Created'), ('JIRA', 'CREATED', 2, 'created_date'),
    ('JIRA', 'RESPONDED', 1, 'Custom field ([CHART] Date of First Response)'),
    ('JIRA', 'SOLVED', 1, 'Resolved'), ('JIRA', 'SOLVED', 2, 'resolution_date'), ('JIRA', 'SOLVED', 3, 'Gelöst'),
    ('JIRA', 'SCHOOL', 1, 'Custom field (Schule)'), ('JIRA', 'SCHOOL', 2, 'Custom field (Organizations)'),
    ('JIRA', 'CATEGORY', 1, 'Component/s'), ('JIRA', 'CATEGORY', 2, 'Custom field (Request Type)'), ('JIRA', 'CATEGORY', 3, 'Issue Type'),
    ('JIRA', 'CHANNEL', 1, 'Custom field (Request channel type)'), ('JIRA', 'DEVICE', 1, 'Labels'),
    ('JIRA', 'MINUTES', 1, 'Time Spent'), ('JIRA', 'REOPENED', 1, 'Custom field (Reopen count)'),
    ('FREE', 'NUMBER', 1, 'Ticketnummer'), ('FREE', 'NUMBER', 2, 'Ticket-Nr'), ('FREE', 'NUMBER', 3, 'Vorgangsnummer'),
    ('FREE', 'CREATED', 1, 'Eingang'), ('FREE', 'CREATED', 2, 'Eröffnet am'), ('FREE', 'CREATED', 3, 'Gemeldet am'),
    ('FREE', 'RESPONDED', 1, 'Erste Reaktion'), ('FREE', 'RESPONDED', 2, 'Reaktion am'),
    ('FREE', 'SOLVED', 1, 'Gelöst am'), ('FREE', 'SOLVED', 2, 'Abgeschlossen am'), ('FREE', 'SOLVED', 3, 'Erledigt'),
    ('FREE', 'REOPENED', 1, 'Wiedereröffnet'), ('FREE', 'REOPENED', 2, 'Reopened'),
    ('FREE', 'SCHOOL', 1, 'Schule'), ('FREE', 'SCHOOL', 2, 'Schulname'), ('FREE', 'SCHOOL', 3, 'School'),
    ('FREE', 'SCHOOL_NUMBER', 1, 'Schulnummer'), ('FREE', 'SCHOOL_NUMBER', 2, 'School number'),
    ('FREE', 'CATEGORY', 1, 'Thema'), ('FREE', 'CHANNEL', 1, 'Kanal'), ('FREE', 'CHANNEL', 2, 'Meldeweg'),
    ('FREE', 'DEVICE', 1, 'Gerätegruppe'), ('FREE', 'DEVICE', 2, 'Geräteart'), ('FREE', 'DEVICE', 3, 'Device group'),
    ('FREE', 'TEAM', 1, 'Supportstufe'), ('FREE', 'TEAM', 2, 'Level'),
    ('FREE', 'MINUTES', 1, 'Bearbeitungszeit'), ('FREE', 'MINUTES', 2, 'Minuten'), ('FREE', 'MINUTES', 3, 'Aufwand (Min.)');

-- The sign # is no word that a column could be guessed by: remembered as if somebody had assigned it.
INSERT INTO import_mapping (kind, headings, remembered_at) VALUES
    ('ticket.import', E'#\nCreated At', now()), ('ticket.import', E'#\nErstellt am', now());
INSERT INTO import_mapping_column (mapping_id, field, heading)
SELECT id, 'NUMBER', '#' FROM import_mapping WHERE kind = 'ticket.import'
UNION ALL SELECT id, 'CREATED', split_part(headings, E'\n', 2) FROM import_mapping WHERE kind = 'ticket.import';

-- What words of a ticket say of its device group and support level; the first rule that fits wins, of each kind.
CREATE TABLE ticket_rule (
    id            BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    version       INT          NOT NULL,
    position      INT          NOT NULL,
    field         VARCHAR(20)  NOT NULL,
    fragment      VARCHAR(100) NOT NULL,
    support_group VARCHAR(40)  REFERENCES support_group (code) ON DELETE CASCADE,
    level         INT          CHECK (level BETWEEN 1 AND 3),
    source        TEXT         NOT NULL,
    CHECK ((support_group IS NULL) <> (level IS NULL))
);
INSERT INTO ticket_rule (version, position, field, fragment, support_group, source)
SELECT 0, r.position, r.field, r.fragment, g.code, 'Annahme: üblicher Wortlaut; an den eigenen Export anpassen'
FROM (VALUES (10, 'DEVICE', 'klassensatz', 'BOARD_AND_CLASS_SET'), (20, 'DEVICE', 'tafel', 'BOARD_AND_CLASS_SET'),
             (30, 'DEVICE', 'beamer', 'BOARD_AND_CLASS_SET'), (40, 'DEVICE', 'apple tv', 'BOARD_AND_CLASS_SET'),
             (50, 'DEVICE', 'ipad', 'PERSONAL_TABLET'), (60, 'DEVICE', 'tablet', 'PERSONAL_TABLET'),
             (70, 'DEVICE', 'computerraum', 'COMPUTER_ROOM'), (80, 'DEVICE', 'pc', 'COMPUTER_ROOM'),
             (90, 'CATEGORY', 'klassensatz', 'BOARD_AND_CLASS_SET'), (100, 'CATEGORY', 'tafel', 'BOARD_AND_CLASS_SET'),
             (110, 'CATEGORY', 'beamer', 'BOARD_AND_CLASS_SET'), (120, 'CATEGORY', 'ipad', 'PERSONAL_TABLET'),
             (130, 'CATEGORY', 'tablet', 'PERSONAL_TABLET'), (140, 'CATEGORY', 'computerraum', 'COMPUTER_ROOM'),
             (150, 'CATEGORY', 'notebook', 'COMPUTER_ROOM')) AS r (position, field, fragment, code)
JOIN support_group g ON g.code = r.code;
INSERT INTO ticket_rule (version, position, field, fragment, level, source) VALUES
    (0, 200, 'TEAM', '3rd', 3, 'Annahme: üblicher Wortlaut; an den eigenen Export anpassen'),
    (0, 210, 'TEAM', 'hersteller', 3, 'Annahme: üblicher Wortlaut; an den eigenen Export anpassen'),
    (0, 220, 'TEAM', '2nd', 2, 'Annahme: üblicher Wortlaut; an den eigenen Export anpassen'),
    (0, 230, 'TEAM', 'second', 2, 'Annahme: üblicher Wortlaut; an den eigenen Export anpassen');

-- One row a ticket. No text that a person wrote, no name: numbers, times, the school, words that many tickets share.
CREATE TABLE ticket (
    id            BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    number        VARCHAR(40) NOT NULL UNIQUE,
    profile       VARCHAR(20) NOT NULL REFERENCES ticket_profile (code),
    created_at    TIMESTAMP   NOT NULL,
    responded_at  TIMESTAMP   CHECK (responded_at >= created_at),
    solved_at     TIMESTAMP   CHECK (solved_at >= created_at),
    reopened      INT         CHECK (reopened >= 0),
    school_id     BIGINT      REFERENCES school (id),
    category      VARCHAR(60),
    channel       VARCHAR(20),
    support_group VARCHAR(40) REFERENCES support_group (code) ON DELETE SET NULL,
    level         INT         CHECK (level BETWEEN 1 AND 3),
    minutes       INT         CHECK (minutes >= 0),
    synthetic     BOOLEAN     NOT NULL DEFAULT FALSE
);
CREATE INDEX ticket_created ON ticket (created_at);
CREATE INDEX ticket_school ON ticket (school_id);

CREATE TABLE ticket_import (
    id          BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    imported_at TIMESTAMPTZ  NOT NULL,
    actor       VARCHAR(200) NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    profile     VARCHAR(20)  NOT NULL,
    added       INT          NOT NULL,
    changed     INT          NOT NULL,
    unchanged   INT          NOT NULL
);
