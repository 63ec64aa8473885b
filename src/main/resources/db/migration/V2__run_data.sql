-- One row a county-wide consolidation: which period, of which inputs, under which rules.
CREATE TABLE run (
  run_id   BIGINT       NOT NULL PRIMARY KEY,
  period   DATE         NOT NULL,
  inputs   CHAR(64)     NOT NULL,
  rules    CHAR(64)     NOT NULL,
  history  CHAR(64)     NOT NULL,
  version  INT,
  UNIQUE (period, inputs, rules, history),
  UNIQUE (period, version)
);

CREATE TABLE submission_file (
  run_id            BIGINT        NOT NULL REFERENCES run (run_id),
  file_number       INT           NOT NULL,
  district          VARCHAR(40)   NOT NULL,
  name              VARCHAR(1000) NOT NULL,
  sha256            VARCHAR(64)   NOT NULL,
  size              BIGINT        NOT NULL CHECK (size >= 0),
  kind              VARCHAR(20)   NOT NULL
                    CHECK (kind IN ('PARTICIPANT_LIST', 'STATUS_REPORT', 'OTHER', 'UNREADABLE', 'PASSED_OVER')),
  refusal_code      VARCHAR(10),
  refusal_arguments VARCHAR(4000),
  PRIMARY KEY (run_id, file_number)
);

-- One row for every physical row of every list: exactly one fate each (DOMAIN R1).
CREATE TABLE list_row (
  run_id           BIGINT       NOT NULL,
  file_number      INT          NOT NULL,
  sheet_number     INT          NOT NULL,
  row_number       INT          NOT NULL CHECK (row_number > 0),
  sheet            VARCHAR(255) NOT NULL,
  hidden           BOOLEAN      NOT NULL,
  fate             VARCHAR(12)  NOT NULL
                   CHECK (fate IN ('TITLE', 'HEADER', 'BLANK', 'SUBHEADING', 'TOTAL',
                                   'ENROLMENT', 'EXCLUDED', 'REJECTED')),
  reason           VARCHAR(10),
  person_key       CHAR(32),
  identity         VARCHAR(20),
  birth_date       DATE,
  gender           VARCHAR(10),
  municipality     VARCHAR(60),
  referrer         VARCHAR(60),
  track            VARCHAR(60),
  enrolment_date   DATE,
  discharge_date   DATE,
  discharge_reason VARCHAR(60),
  is_protected     BOOLEAN,
  name_key         CHAR(32),
  PRIMARY KEY (run_id, file_number, sheet_number, row_number),
  FOREIGN KEY (run_id, file_number) REFERENCES submission_file (run_id, file_number),
  CHECK ((fate = 'ENROLMENT') = (person_key IS NOT NULL))
);

CREATE INDEX list_row_person ON list_row (run_id, person_key);
CREATE INDEX list_row_name ON list_row (run_id, name_key);

CREATE TABLE row_finding (
  run_id        BIGINT        NOT NULL,
  file_number   INT           NOT NULL,
  sheet_number  INT           NOT NULL,
  row_number    INT           NOT NULL,
  ordinal       INT           NOT NULL,
  rule          VARCHAR(10)   NOT NULL,
  severity      VARCHAR(10)   NOT NULL CHECK (severity IN ('ERROR', 'QUERY', 'NOTICE')),
  column_number INT,
  arguments     VARCHAR(2000) NOT NULL,
  PRIMARY KEY (run_id, file_number, sheet_number, row_number, ordinal)
);

-- Figures in the lists' own sum rows (DOMAIN R2).
CREATE TABLE list_total (
  run_id        BIGINT      NOT NULL,
  file_number   INT         NOT NULL,
  sheet_number  INT         NOT NULL,
  row_number    INT         NOT NULL,
  column_number INT         NOT NULL,
  field         VARCHAR(40) NOT NULL,
  stated        INT         NOT NULL,
  PRIMARY KEY (run_id, file_number, sheet_number, row_number, column_number)
);

-- Rows that say the same as an earlier row of the same district (DOMAIN I4).
CREATE TABLE duplicate_row (
  run_id                BIGINT NOT NULL,
  file_number           INT    NOT NULL,
  sheet_number          INT    NOT NULL,
  row_number            INT    NOT NULL,
  original_file_number  INT    NOT NULL,
  original_sheet_number INT    NOT NULL,
  original_row_number   INT    NOT NULL,
  differing             VARCHAR(200) NOT NULL,
  PRIMARY KEY (run_id, file_number, sheet_number, row_number)
);

-- The enrolments that count.
CREATE VIEW linked_enrolment AS
SELECT r.run_id, r.file_number, r.sheet_number, r.row_number, r.sheet, f.district, r.person_key, r.birth_date, r.gender,
       r.municipality, r.referrer, r.track, r.enrolment_date, r.discharge_date, r.discharge_reason
  FROM list_row r
  JOIN submission_file f
    ON f.run_id = r.run_id AND f.file_number = r.file_number
 WHERE r.fate = 'ENROLMENT'
   AND NOT EXISTS (SELECT 1
                     FROM duplicate_row d
                    WHERE d.run_id = r.run_id AND d.file_number = r.file_number
                      AND d.sheet_number = r.sheet_number AND d.row_number = r.row_number);

-- Rows that may be about one person; nothing is merged for it (DOMAIN I5).
CREATE TABLE candidate_pair (
  run_id             BIGINT       NOT NULL,
  left_file_number   INT          NOT NULL,
  left_sheet_number  INT          NOT NULL,
  left_row_number    INT          NOT NULL,
  right_file_number  INT          NOT NULL,
  right_sheet_number INT          NOT NULL,
  right_row_number   INT          NOT NULL,
  score              INT          NOT NULL CHECK (score BETWEEN 0 AND 100),
  reasons            VARCHAR(200) NOT NULL,
  PRIMARY KEY (run_id, left_file_number, left_sheet_number, left_row_number,
               right_file_number, right_sheet_number, right_row_number)
);

CREATE TABLE report_text (
  run_id      BIGINT NOT NULL,
  file_number INT    NOT NULL,
  ordinal     INT    NOT NULL,
  section     VARCHAR(40) NOT NULL,
  heading     BOOLEAN NOT NULL,
  start_at    INT    NOT NULL,
  text        CLOB   NOT NULL,
  PRIMARY KEY (run_id, file_number, ordinal)
);

CREATE TABLE claim (
  run_id       BIGINT       NOT NULL,
  file_number  INT          NOT NULL,
  claim_number INT          NOT NULL,
  section      VARCHAR(40)  NOT NULL,
  sentence     CLOB         NOT NULL,
  start_at     INT          NOT NULL,
  end_at       INT          NOT NULL,
  text         VARCHAR(400) NOT NULL,
  subject      VARCHAR(20)  NOT NULL,
  selection    VARCHAR(400) NOT NULL,
  scope        VARCHAR(20)  NOT NULL,
  as_of        DATE         NOT NULL,
  stated       DECIMAL(20, 6) NOT NULL,
  decimals     INT          NOT NULL,
  unit         VARCHAR(10)  NOT NULL CHECK (unit IN ('COUNT', 'PERCENT')),
  qualifier    VARCHAR(10)  NOT NULL,
  basis_selection VARCHAR(400),
  basis_part   INT,
  basis_whole  INT,
  PRIMARY KEY (run_id, file_number, claim_number)
);

CREATE TABLE number_mention (
  run_id       BIGINT      NOT NULL,
  file_number  INT         NOT NULL,
  start_at     INT         NOT NULL,
  end_at       INT         NOT NULL,
  text         VARCHAR(200) NOT NULL,
  class        VARCHAR(20) NOT NULL
               CHECK (class IN ('CLAIM', 'DATE', 'AGE_LIMIT', 'NUMBERING', 'OTHER', 'NOT_INTERPRETED')),
  claim_number INT,
  sentence     CLOB        NOT NULL,
  PRIMARY KEY (run_id, file_number, start_at)
);

CREATE TABLE figure (
  run_id    BIGINT       NOT NULL REFERENCES run (run_id),
  district  VARCHAR(40)  NOT NULL,
  measure   VARCHAR(12)  NOT NULL CHECK (measure IN ('PERSONS', 'ENROLMENTS')),
  scope     VARCHAR(20)  NOT NULL,
  selection VARCHAR(400) NOT NULL,
  counted   INT          NOT NULL CHECK (counted >= 0),
  PRIMARY KEY (run_id, district, measure, scope, selection)
);

CREATE TABLE finding (
  run_id       BIGINT        NOT NULL REFERENCES run (run_id),
  ordinal      INT           NOT NULL,
  district     VARCHAR(40)   NOT NULL,
  kind         VARCHAR(12)   NOT NULL CHECK (kind IN ('CLAIM', 'LIST_TOTAL', 'ROW', 'PACKAGE', 'REPORT')),
  severity     VARCHAR(10)   NOT NULL CHECK (severity IN ('ERROR', 'QUERY', 'NOTICE')),
  code         VARCHAR(30)   NOT NULL,
  subject      VARCHAR(2000) NOT NULL,
  claim_file   INT,
  claim_number INT,
  stated       VARCHAR(40),
  counted      VARCHAR(40),
  scope        VARCHAR(20),
  message_code VARCHAR(30)   NOT NULL,
  message_arguments VARCHAR(8000) NOT NULL,
  PRIMARY KEY (run_id, ordinal)
);
