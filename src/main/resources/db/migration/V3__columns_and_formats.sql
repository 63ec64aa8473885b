-- How a file was read, for people: "xlsx", or for text its encoding and separator.
ALTER TABLE submission_file ADD COLUMN format VARCHAR(100) DEFAULT '' NOT NULL;

-- Which districts and which period a list's title rows name.
ALTER TABLE submission_file ADD COLUMN stated_districts VARCHAR(1000) DEFAULT '' NOT NULL;
ALTER TABLE submission_file ADD COLUMN stated_date DATE;

-- The columns of the lists and what was made of them.
CREATE TABLE list_column (
  run_id        BIGINT        NOT NULL,
  file_number   INT           NOT NULL,
  ordinal       INT           NOT NULL,
  sheet_number  INT           NOT NULL,
  sheet         VARCHAR(255)  NOT NULL,
  column_number INT           NOT NULL,
  header        VARCHAR(1000) NOT NULL,
  field         VARCHAR(40),
  certainty     VARCHAR(10)   NOT NULL CHECK (certainty IN ('HEADER', 'GROUP', 'CONTENT', 'NONE')),
  hidden        BOOLEAN       NOT NULL,
  kinds         VARCHAR(200)  NOT NULL,
  PRIMARY KEY (run_id, file_number, ordinal),
  FOREIGN KEY (run_id, file_number) REFERENCES submission_file (run_id, file_number)
);

-- Whether a sheet or a sub-heading says that the enrolment is closed, though the row has no date.
ALTER TABLE list_row ADD COLUMN is_closed BOOLEAN DEFAULT FALSE NOT NULL;

DROP VIEW linked_enrolment;

CREATE VIEW linked_enrolment AS
SELECT r.run_id, r.file_number, r.sheet_number, r.row_number, r.sheet, f.district, r.person_key, r.birth_date, r.gender,
       r.municipality, r.referrer, r.track, r.enrolment_date, r.discharge_date, r.discharge_reason, r.is_closed
  FROM list_row r
  JOIN submission_file f
    ON f.run_id = r.run_id AND f.file_number = r.file_number
 WHERE r.fate = 'ENROLMENT'
   AND NOT EXISTS (SELECT 1
                     FROM duplicate_row d
                    WHERE d.run_id = r.run_id AND d.file_number = r.file_number
                      AND d.sheet_number = r.sheet_number AND d.row_number = r.row_number);
