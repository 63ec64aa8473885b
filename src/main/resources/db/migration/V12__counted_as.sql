-- Under which definition all of a district's figures of one kind are right: serves later periods, holds no person.
CREATE TABLE counted_as (
  run_id       BIGINT         NOT NULL REFERENCES run (run_id),
  district     VARCHAR(40)    NOT NULL,
  scope        VARCHAR(20)    NOT NULL,
  dimensions   VARCHAR(200)   NOT NULL,
  definition   VARCHAR(200)   NOT NULL,
  alternatives VARCHAR(20000) NOT NULL,
  figures      INT            NOT NULL CHECK (figures > 0),
  PRIMARY KEY (run_id, district, scope, dimensions)
);
