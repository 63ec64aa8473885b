-- What a run rests on besides its inputs: the hash of each rule file and of the earlier periods' runs. Says which steps
-- another run can take over.
CREATE TABLE run_basis (
  run_id BIGINT      NOT NULL REFERENCES run (run_id),
  name   VARCHAR(40) NOT NULL,
  sha256 CHAR(64)    NOT NULL,
  PRIMARY KEY (run_id, name)
);
