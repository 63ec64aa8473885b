-- How much of a date the list says: what is kept is the first day of it.
ALTER TABLE list_row ADD COLUMN enrolment_precision VARCHAR(10)
  CHECK (enrolment_precision IN ('DAY', 'MONTH', 'HALF_YEAR', 'YEAR'));
ALTER TABLE list_row ADD COLUMN discharge_precision VARCHAR(10)
  CHECK (discharge_precision IN ('DAY', 'MONTH', 'HALF_YEAR', 'YEAR'));

-- Rows that were read before say nothing of it: they were read as days.
UPDATE list_row
   SET enrolment_precision = 'DAY'
 WHERE fate = 'ENROLMENT' AND enrolment_date IS NOT NULL;
UPDATE list_row
   SET discharge_precision = 'DAY'
 WHERE fate = 'ENROLMENT' AND discharge_date IS NOT NULL;

ALTER TABLE list_row ADD CHECK ((fate = 'ENROLMENT' AND enrolment_date IS NOT NULL) = (enrolment_precision IS NOT NULL));
ALTER TABLE list_row ADD CHECK ((fate = 'ENROLMENT' AND discharge_date IS NOT NULL) = (discharge_precision IS NOT NULL));
