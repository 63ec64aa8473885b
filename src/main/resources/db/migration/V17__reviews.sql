-- Reviewed workbooks are a file of their own kind.
ALTER TABLE submission_file DROP CONSTRAINT submission_file_kind;
ALTER TABLE submission_file ADD CONSTRAINT submission_file_kind
  CHECK (kind IN ('PARTICIPANT_LIST', 'STATUS_REPORT', 'DECISIONS', 'REVIEW', 'OTHER', 'UNREADABLE', 'PASSED_OVER'));

-- A run can read several files with decisions.
ALTER TABLE decision_problem ADD COLUMN file_name VARCHAR(1000) DEFAULT '' NOT NULL;

-- What reviewers decided on findings, as it came in with the run: one decision on a finding.
CREATE TABLE review_decision (
  run_id       BIGINT        NOT NULL REFERENCES run (run_id),
  finding      CHAR(11)      NOT NULL,
  content      CHAR(6)       NOT NULL,
  verdict      VARCHAR(20)   NOT NULL CHECK (verdict IN ('APPROVED', 'FOR_DISTRICT', 'EXPLAINED')),
  comment_text VARCHAR(2000) NOT NULL,
  signature    VARCHAR(400)  NOT NULL CHECK (signature <> ''),
  PRIMARY KEY (run_id, finding)
);

-- Who approved the period, for which inputs under which rules.
CREATE TABLE sign_off (
  run_id      BIGINT       NOT NULL REFERENCES run (run_id),
  approved_by VARCHAR(400) NOT NULL CHECK (approved_by <> ''),
  approved_on DATE         NOT NULL,
  inputs      CHAR(64)     NOT NULL,
  rules       CHAR(64)     NOT NULL,
  PRIMARY KEY (run_id)
);
