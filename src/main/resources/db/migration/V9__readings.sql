-- What reports state without figures, with what is compared (DOMAIN C4).
CREATE TABLE qualitative_claim (
  run_id          BIGINT       NOT NULL,
  file_number     INT          NOT NULL,
  claim_number    INT          NOT NULL CHECK (claim_number > 0),
  section         VARCHAR(40)  NOT NULL,
  sentence        CLOB         NOT NULL,
  start_at        INT          NOT NULL,
  end_at          INT          NOT NULL,
  text            VARCHAR(400) NOT NULL,
  reading         VARCHAR(20)  NOT NULL,
  selection       VARCHAR(400) NOT NULL,
  other_selection VARCHAR(400),
  among           VARCHAR(400) NOT NULL,
  scope           VARCHAR(20)  NOT NULL,
  as_of           DATE         NOT NULL,
  earlier         DATE         CHECK (earlier < as_of),
  PRIMARY KEY (run_id, file_number, claim_number),
  CHECK (start_at < end_at)
);
