-- Mappings that users named for their device management become remembered mappings like those of every other import.
INSERT INTO import_mapping (kind, headings, remembered_at)
SELECT 'device.mdm', string_agg(c.header, E'\n' ORDER BY c.field), now()
FROM mdm_profile p JOIN mdm_profile_column c ON c.profile_id = p.id
GROUP BY p.id;

INSERT INTO import_mapping_column (mapping_id, field, heading)
SELECT m.id, c.field, c.header
FROM mdm_profile p
JOIN mdm_profile_column c ON c.profile_id = p.id
JOIN import_mapping m ON m.kind = 'device.mdm' AND m.headings = (
    SELECT string_agg(all_of.header, E'\n' ORDER BY all_of.field) FROM mdm_profile_column all_of WHERE all_of.profile_id = p.id)
ON CONFLICT DO NOTHING;

DROP TABLE mdm_profile_column;
DROP TABLE mdm_profile;
