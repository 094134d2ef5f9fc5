-- V950 deletes every model of a device that has no price, also a city's own. Where it is still to come, those are kept here;
-- V951 puts them back.
CREATE TABLE subsidy.device_model_kept AS
SELECT m.id, m.name FROM subsidy.device_model m
WHERE NOT EXISTS (SELECT FROM subsidy.device_price p WHERE p.model_id = m.id);
