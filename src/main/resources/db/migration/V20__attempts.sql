-- Every time a run was started or continued, for people: how it ended, and where and why it failed.
CREATE TABLE run_attempt (
  run_id       BIGINT        NOT NULL REFERENCES run (run_id),
  attempt      INT           NOT NULL CHECK (attempt > 0),
  started_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  ended_at     TIMESTAMP WITH TIME ZONE,
  state        VARCHAR(12)   NOT NULL CHECK (state IN ('RUNNING', 'PUBLISHED', 'FAILED', 'STOPPED', 'INTERRUPTED')),
  command      VARCHAR(4000) NOT NULL,
  pid          BIGINT        NOT NULL,
  reused_steps VARCHAR(400)  NOT NULL,
  code         VARCHAR(10),
  step         VARCHAR(40),
  file_number  INT,
  PRIMARY KEY (run_id, attempt),
  CHECK ((state = 'FAILED') = (code IS NOT NULL)),
  CHECK (state <> 'RUNNING' OR ended_at IS NULL)
);
