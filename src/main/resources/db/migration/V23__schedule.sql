-- What the schedule has seen and done of each period that it watches: who ran it last, and since when it is settled.
CREATE TABLE schedule_period (
  period     DATE          NOT NULL PRIMARY KEY
             CHECK (EXTRACT(DAY FROM period) = 1 AND EXTRACT(MONTH FROM period) IN (1, 7)),
  seen_at    TIMESTAMP WITH TIME ZONE,
  waits_for  VARCHAR(2000) NOT NULL,
  late_from  VARCHAR(2000) NOT NULL,
  owner      VARCHAR(400),
  taken_at   TIMESTAMP WITH TIME ZONE,
  settled_at TIMESTAMP WITH TIME ZONE,
  CHECK ((owner IS NULL) = (taken_at IS NULL)),
  CHECK (settled_at IS NULL OR taken_at IS NOT NULL)
);

-- What a district was told of: a reminder at most once a day, an alarm once, an offer once for the same files.
CREATE TABLE schedule_notice (
  period   DATE        NOT NULL REFERENCES schedule_period (period),
  kind     VARCHAR(10) NOT NULL CHECK (kind IN ('REMINDER', 'ALARM', 'OFFER')),
  district VARCHAR(40) NOT NULL,
  told_on  DATE        NOT NULL,
  about    VARCHAR(64) NOT NULL,
  once     VARCHAR(80) NOT NULL,
  PRIMARY KEY (period, kind, district, once),
  CHECK (once = CASE kind WHEN 'REMINDER' THEN CAST(told_on AS VARCHAR(80)) ELSE about END)
);
