-- Lent tablets for teachers come from the state (Leihgeräte für Lehrkräfte); what a city set itself stays.
UPDATE device_category SET payer = 'STATE' WHERE code = 'TEACHER' AND payer = 'CITY' AND version = 0;
