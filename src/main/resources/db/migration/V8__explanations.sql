-- What stands behind a verdict: the definition that was used when it is not the default, the others that would do, what
-- may have made the difference, a wording for the report, and what more there is to tell; a line an entry.
ALTER TABLE finding ADD COLUMN definition VARCHAR(200);
ALTER TABLE finding ADD COLUMN alternatives VARCHAR(20000) DEFAULT '' NOT NULL;
ALTER TABLE finding ADD COLUMN explanations CLOB DEFAULT '' NOT NULL;
ALTER TABLE finding ADD COLUMN suggestion VARCHAR(200);
ALTER TABLE finding ADD COLUMN remarks VARCHAR(8000) DEFAULT '' NOT NULL;
