-- What new scenarios are computed with: a figure, its unit and where it comes from. Changeable on screen.
CREATE TABLE rollout_assumption (
    code    VARCHAR(60) PRIMARY KEY,
    ordinal INT         NOT NULL,
    version INT         NOT NULL,
    amount  NUMERIC     NOT NULL,
    source  TEXT        NOT NULL,
    as_of   DATE        NOT NULL
);

-- The figures a scenario was made with, kept with it.
CREATE TABLE scenario_assumption (
    scenario_id BIGINT      NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    code        VARCHAR(60) NOT NULL,
    ordinal     INT         NOT NULL,
    amount      NUMERIC     NOT NULL,
    source      TEXT        NOT NULL,
    as_of       DATE        NOT NULL,
    PRIMARY KEY (scenario_id, code)
);

INSERT INTO rollout_assumption (code, ordinal, version, amount, source, as_of) VALUES
    ('flatRate',              10, 0, 755000,   'DS 1000/2020, Teil D: Pauschale je Schule, enthält 20 % Sicherheit', '2020-05-11'),
    ('fixedShare',            20, 0, 0.5,      'Annahme: Anteil der Pauschale, der nicht von der Raumzahl abhängt', '2020-05-11'),
    ('pupilsPerRoom',         30, 0, 20,       'Annahme, wenn die Raumzahl nicht erfasst ist', '2020-05-11'),
    ('roomsPerQuarter',       40, 0, 20,       'Annahme: Räume, die eine Schule in einem Quartal ausstatten kann', '2020-05-11'),
    ('roomsPerSupervision',   50, 0, 25,       'Annahme: Räume je Einheit Bauleitung', '2020-05-11'),
    ('devicesPerRoom',        60, 0, 3,        'DS 1000/2020, 4.5: MiniPC, AppleTV und Beamer je Tafelsystem', '2020-05-11'),
    ('classSets',             70, 0, 3,        'DS 1000/2020, Teil C: Klassensätze je Grundschule', '2020-05-11'),
    ('tabletsPerClassSet',    80, 0, 25,       'Annahme: Größe eines Klassensatzes', '2020-05-11'),
    ('computerRoomDevices',   90, 0, 32,       'Annahme: Geräte eines Computerraums', '2020-05-11'),
    ('pupilsPerComputerRoom', 100, 0, 600,     'Annahme: Schülerinnen und Schüler je Computerraum (weiterführende Schulen)', '2020-05-11'),
    ('tabletShare',           110, 0, 0.9,     'Annahme: Anteil mit elternfinanziertem Tablet (weiterführende Schulen)', '2020-05-11'),
    ('pupilsPerTeacher',      120, 0, 12.5,    'Annahme, wenn die Zahl der Lehrkräfte nicht erfasst ist', '2020-05-11'),
    ('eligibleShare',         130, 0, 0.7,     'Annahme: förderfähiger Anteil der Investition', '2020-05-11'),
    ('baseAmount',            140, 0, 30000,   'DigitalPakt Schule Niedersachsen, RdErl. d. MK 08.08.2019: Sockelbetrag', '2019-08-08'),
    ('smallSchoolPupils',     150, 0, 60,      'DigitalPakt Schule Niedersachsen: unter dieser Zahl anteiliger Sockelbetrag', '2019-08-08'),
    ('basePerPupil',          160, 0, 500,     'DigitalPakt Schule Niedersachsen: Sockelbetrag je Kopf in kleinen Schulen', '2019-08-08'),
    ('poolAmount',            170, 0, 17286836, 'DS 1000/2020, Beschlusstext (Teil B nennt 17.216.800 €)', '2020-05-11'),
    ('ownFundsPerYear',       180, 0, 2500000, 'DS 1000/2020: mittelfristige Finanzplanung', '2020-05-11'),
    ('carriedOver',           190, 0, 3400000, 'DS 1000/2020: Haushaltsreste', '2020-05-11'),
    ('supervisionPerQuarter', 200, 0, 18,      'Annahme: Einheiten Bauleitung je Quartal', '2020-05-11'),
    ('roomsEquippedPerQuarter', 210, 0, 260,   'Annahme: auszustattende Räume je Quartal, alle Schulen', '2020-05-11'),
    ('summerFactor',          220, 0, 1.5,     'Annahme: mehr Kapazität im dritten Quartal (Sommerferien)', '2020-05-11'),
    ('tabletsPerPost',        230, 0, 1500,    'DS 1000/2020, 4.5', '2020-05-11'),
    ('devicesPerPost',        240, 0, 700,     'DS 1000/2020, 4.5 (Klassensätze und Tafelsysteme ebenso gezählt)', '2020-05-11'),
    ('postStep',              250, 0, 0.5,     'Annahme: Stellen in halben Schritten', '2020-05-11'),
    ('existingPosts',         260, 0, 2,       'Annahme: vorhandene First-Level-Stellen', '2020-05-11'),
    ('maxNewPostsPerYear',    270, 0, 6,       'Annahme: höchstens neue Stellen je Stellenplan', '2020-05-11'),
    ('annualCostPerPost',     280, 0, 93730,   'DS 1000/2020: 1.734 T€ für 18,5 Stellen, mit Gemeinkosten', '2020-05-11'),
    ('waitingPerPupilQuarter', 290, 0, 10,     'Gewicht: Euro je Kopf und Quartal ohne Ausstattung', '2020-05-11'),
    ('movedSchoolPerQuarter', 300, 0, 5000,    'Gewicht: Euro je Quartal Abweichung von einem veröffentlichten Termin', '2020-05-11');
