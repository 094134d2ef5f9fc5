-- What the operator has to tell everybody: provider, data protection, accessibility; in each language.
CREATE TABLE legal_text (
    page       VARCHAR(20)  NOT NULL,
    language   VARCHAR(5)   NOT NULL,
    body       TEXT         NOT NULL,
    changed_at TIMESTAMPTZ  NOT NULL,
    changed_by VARCHAR(500) NOT NULL,
    PRIMARY KEY (page, language)
);
