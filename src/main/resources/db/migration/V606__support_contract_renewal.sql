-- Contracts that go on by so many months unless notice is given in time.
ALTER TABLE vendor_contract ADD COLUMN renews_months INT CHECK (renews_months BETWEEN 1 AND 120);
ALTER TABLE vendor_contract ADD CHECK (renews_months IS NULL OR (ends_on IS NOT NULL AND notice_by IS NOT NULL));
