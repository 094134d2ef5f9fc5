CREATE VIEW subsidy.yearly AS
SELECT case_id,
       school_year,
       sum(amount) AS amount,
       (array_agg(school_id ORDER BY month DESC, sequence DESC) FILTER (WHERE due > 0))[1] AS school_id,
       (array_agg(kind ORDER BY month DESC, sequence DESC) FILTER (WHERE due > 0))[1] AS kind
FROM (SELECT p.*, EXTRACT(YEAR FROM p.month - INTERVAL '7 months')::INT AS school_year FROM subsidy.payment p) paid
GROUP BY case_id, school_year
HAVING sum(amount) > 0;
COMMENT ON VIEW subsidy.yearly IS 'each subsidised child once a school year, at the school and with the kind of its last month';
