-- V950 deletes every model of a device that has no price, also a city's own. Where it is still to come, those are kept here;
-- V951 puts them back.
CREATE TABLE subsidy.device_model_kept AS
SELECT m.id, m.name FROM subsidy.device_model m
WHERE NOT EXISTS (SELECT FROM subsidy.device_price p WHERE p.model_id = m.id);

-- Whether V950 is about to meet a city at work, which its own figures cannot tell afterwards. Null where V950 was before.
CREATE TABLE report_city_kept AS
SELECT CASE WHEN is_nullable = 'NO' THEN (EXISTS (SELECT FROM school) OR EXISTS (SELECT FROM scenario))
    AND NOT EXISTS (SELECT FROM school WHERE number LIKE 'H-%' AND synthetic <> '')
    AND NOT EXISTS (SELECT FROM scenario WHERE origin = 'SAMPLE') END AS in_use
FROM information_schema.columns
WHERE table_schema = current_schema() AND table_name = 'rollout_assumption' AND column_name = 'amount';
