-- The names of the included services, so that the change log can say what a contract included before.
ALTER TABLE vendor_contract ADD COLUMN included TEXT NOT NULL DEFAULT '';
UPDATE vendor_contract contract
SET included = coalesce((SELECT string_agg(service.name, ', ' ORDER BY service.name)
                         FROM contract_service part JOIN support_service service ON service.id = part.service_id
                         WHERE part.contract_id = contract.id), '');
