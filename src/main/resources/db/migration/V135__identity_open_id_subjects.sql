-- An account is a provider and the subject that it calls somebody by; the name is only what colleagues read.
ALTER TABLE open_id_account
    ADD COLUMN provider VARCHAR(500),
    ADD COLUMN subject  VARCHAR(500),
    ADD CONSTRAINT open_id_account_subject UNIQUE (provider, subject);
