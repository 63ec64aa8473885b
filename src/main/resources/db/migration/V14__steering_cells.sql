-- What the steering group's edition showed of each of its figures: kept, for later editions must not give it away (DOMAIN P3).
CREATE TABLE steering_cell (
  run_id    BIGINT       NOT NULL REFERENCES run (run_id),
  district  VARCHAR(40)  NOT NULL,
  measure   VARCHAR(20)  NOT NULL,
  scope     VARCHAR(20)  NOT NULL,
  selection VARCHAR(400) NOT NULL,
  showing   VARCHAR(10)  NOT NULL CHECK (showing IN ('SHOWN', 'SMALL', 'HIDDEN')),
  PRIMARY KEY (run_id, district, measure, scope, selection)
);
