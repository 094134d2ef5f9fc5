-- What carrying over and commitments rest on, by state; states that are missing have not been looked up.
CREATE TABLE budget_law (
    state       VARCHAR(2)   NOT NULL,
    subject     VARCHAR(20)  NOT NULL,
    paragraph   VARCHAR(200) NOT NULL,
    source      VARCHAR(500) NOT NULL,
    source_date DATE         NOT NULL,
    PRIMARY KEY (state, subject)
);
INSERT INTO budget_law (state, subject, paragraph, source, source_date)
VALUES
    ('NI', 'CARRY_OVER', '§ 20 KomHKVO', 'Kommunalhaushalts- und -kassenverordnung Niedersachsen vom 18.04.2017', '2017-04-18'),
    ('NI', 'COMMITMENT', '§ 119 NKomVG, § 11 KomHKVO', 'Niedersächsisches Kommunalverfassungsgesetz; KomHKVO vom 18.04.2017', '2017-04-18'),
    ('NW', 'CARRY_OVER', '§ 22 KomHVO NRW', 'Kommunalhaushaltsverordnung Nordrhein-Westfalen vom 12.12.2018', '2018-12-12'),
    ('BY', 'CARRY_OVER', '§ 21 KommHV-Doppik', 'Kommunalhaushaltsverordnung-Doppik Bayern vom 05.10.2007, Fassung ab 01.02.2024', '2024-02-01');
