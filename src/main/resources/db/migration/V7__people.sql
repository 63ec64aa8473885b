-- Names and numbers are kept nowhere: rows are linked from the lists themselves.
DROP INDEX list_row_name;
ALTER TABLE list_row DROP COLUMN name_key;

-- Rows that may be about one person; nothing is merged for it but by a decision (DOMAIN I5).
DROP TABLE candidate_pair;

CREATE TABLE candidate_pair (
  run_id             BIGINT       NOT NULL,
  left_file_number   INT          NOT NULL,
  left_sheet_number  INT          NOT NULL,
  left_row_number    INT          NOT NULL,
  right_file_number  INT          NOT NULL,
  right_sheet_number INT          NOT NULL,
  right_row_number   INT          NOT NULL,
  score              DECIMAL(6, 1) NOT NULL,
  state              VARCHAR(10)  NOT NULL CHECK (state IN ('OPEN', 'NEAR_MISS', 'SAME', 'DIFFERENT', 'UNSURE')),
  evidence           VARCHAR(600) NOT NULL,
  guard              VARCHAR(20),
  cluster            INT          NOT NULL CHECK (cluster >= 0),
  decided_by         VARCHAR(400),
  decided_on         DATE,
  decision_reason    VARCHAR(2000),
  PRIMARY KEY (run_id, left_file_number, left_sheet_number, left_row_number,
               right_file_number, right_sheet_number, right_row_number)
);

-- What reviewers said of pairs, by pseudonym: serves later periods.
CREATE TABLE decision (
  period       DATE          NOT NULL,
  line         INT           NOT NULL,
  left_place   VARCHAR(2000) NOT NULL,
  right_place  VARCHAR(2000) NOT NULL,
  verdict      VARCHAR(10)   NOT NULL CHECK (verdict IN ('SAME', 'DIFFERENT', 'UNSURE', 'UNDO')),
  decided_by   VARCHAR(400)  NOT NULL,
  decided_on   DATE          NOT NULL,
  reason       VARCHAR(2000) NOT NULL,
  district     VARCHAR(40)   NOT NULL,
  left_record  CHAR(32)      NOT NULL,
  right_record CHAR(32)      NOT NULL,
  -- The period from which on it has not held, since a row says something else.
  lapsed_in    DATE,
  PRIMARY KEY (period, line)
);

-- Persons who are one by a reviewer's decision.
CREATE TABLE person_merge (
  run_id      BIGINT   NOT NULL,
  person_key  CHAR(32) NOT NULL,
  merged_into CHAR(32) NOT NULL,
  PRIMARY KEY (run_id, person_key),
  CHECK (person_key <> merged_into)
);

-- The enrolments that count are put together in the order of the table, which needs no sorting.
DROP VIEW linked_enrolment;
DROP INDEX list_row_person;

-- Figures that depend on pairs nobody has decided on: the least and the most that they can be.
CREATE TABLE figure_band (
  run_id     BIGINT       NOT NULL REFERENCES run (run_id),
  district   VARCHAR(40)  NOT NULL,
  measure    VARCHAR(12)  NOT NULL,
  scope      VARCHAR(20)  NOT NULL,
  selection  VARCHAR(400) NOT NULL,
  least      INT          NOT NULL,
  most       INT          NOT NULL,
  open_pairs INT          NOT NULL CHECK (open_pairs > 0),
  PRIMARY KEY (run_id, district, measure, scope, selection),
  CHECK (least <= most)
);

-- What there is to say of decisions that could not be followed.
CREATE TABLE decision_note (
  run_id      BIGINT        NOT NULL,
  ordinal     INT           NOT NULL,
  code        VARCHAR(10)   NOT NULL,
  district    VARCHAR(40)   NOT NULL,
  period      DATE          NOT NULL,
  line        INT           NOT NULL,
  left_place  VARCHAR(2000) NOT NULL,
  right_place VARCHAR(2000) NOT NULL,
  PRIMARY KEY (run_id, ordinal)
);
