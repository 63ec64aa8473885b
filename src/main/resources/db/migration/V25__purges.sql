-- Periods whose rows, texts and files' names are gone: what stays are figures, verdicts and decisions (docs/decisions/0035).
CREATE TABLE purge (
  period    DATE        NOT NULL PRIMARY KEY,
  ground    VARCHAR(10) NOT NULL CHECK (ground IN ('AGE', 'APPROVED', 'FOLLOWED', 'ASKED')),
  months    INT         NOT NULL CHECK (months >= 0),
  purged_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- How much went, for the receipt.
CREATE TABLE purge_count (
  period  DATE        NOT NULL REFERENCES purge (period),
  counted VARCHAR(20) NOT NULL,
  removed BIGINT      NOT NULL CHECK (removed >= 0),
  PRIMARY KEY (period, counted)
);
