-- What a claim may mean besides its likeliest reading, which is the claim itself and has the first place.
CREATE TABLE claim_reading (
  run_id       BIGINT       NOT NULL,
  file_number  INT          NOT NULL,
  claim_number INT          NOT NULL,
  place        INT          NOT NULL CHECK (place > 1),
  selection    VARCHAR(400) NOT NULL,
  scope        VARCHAR(20)  NOT NULL,
  whole        VARCHAR(400),
  PRIMARY KEY (run_id, file_number, claim_number, place)
);
