-- The reviewers' decisions are a file of their own kind. The kinds' check had no name, so the column is made anew.
ALTER TABLE submission_file ADD COLUMN named_kind VARCHAR(20);

UPDATE submission_file
   SET named_kind = kind;

ALTER TABLE submission_file DROP COLUMN kind;
ALTER TABLE submission_file RENAME COLUMN named_kind TO kind;
ALTER TABLE submission_file ALTER COLUMN kind SET NOT NULL;
ALTER TABLE submission_file ADD CONSTRAINT submission_file_kind
  CHECK (kind IN ('PARTICIPANT_LIST', 'STATUS_REPORT', 'DECISIONS', 'OTHER', 'UNREADABLE', 'PASSED_OVER'));

-- Decisions on pairs of rows, as they came in with the run (DOMAIN I5).
CREATE TABLE decision_line (
  run_id         BIGINT        NOT NULL REFERENCES run (run_id),
  line           INT           NOT NULL CHECK (line > 0),
  left_district  VARCHAR(40)   NOT NULL,
  left_file      VARCHAR(1000) NOT NULL,
  left_sheet     VARCHAR(255)  NOT NULL,
  left_row       INT           NOT NULL CHECK (left_row > 0),
  right_district VARCHAR(40)   NOT NULL,
  right_file     VARCHAR(1000) NOT NULL,
  right_sheet    VARCHAR(255)  NOT NULL,
  right_row      INT           NOT NULL CHECK (right_row > 0),
  verdict        VARCHAR(10)   NOT NULL CHECK (verdict IN ('SAME', 'DIFFERENT', 'UNSURE', 'UNDO')),
  decided_by     VARCHAR(400)  NOT NULL CHECK (decided_by <> ''),
  decided_on     DATE          NOT NULL,
  reason         VARCHAR(2000) NOT NULL,
  PRIMARY KEY (run_id, line),
  CHECK (reason <> '' OR verdict IN ('UNSURE', 'UNDO'))
);

-- What is wrong with lines of the decisions; no cell of theirs.
CREATE TABLE decision_problem (
  run_id    BIGINT       NOT NULL REFERENCES run (run_id),
  ordinal   INT          NOT NULL,
  line      INT          NOT NULL CHECK (line > 0),
  severity  VARCHAR(10)  NOT NULL CHECK (severity IN ('ERROR', 'QUERY', 'NOTICE')),
  code      VARCHAR(10)  NOT NULL,
  arguments VARCHAR(200) NOT NULL,
  PRIMARY KEY (run_id, ordinal)
);
