-- What a finding is about, wherever its row stands: tells which findings of the version before are solved (DOMAIN S5).
CREATE TABLE finding_trace (
  run_id  BIGINT   NOT NULL REFERENCES run (run_id),
  ordinal INT      NOT NULL,
  trace   CHAR(64) NOT NULL,
  PRIMARY KEY (run_id, ordinal)
);
