-- Mails to the operator: one row each, kept before it is sent. One that was handed over and never answered is not sent again.
CREATE TABLE digest (
  digest_key VARCHAR(200)  NOT NULL PRIMARY KEY,
  made_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  subject    VARCHAR(400)  NOT NULL,
  body       VARCHAR(8000) NOT NULL,
  tries      INT           NOT NULL CHECK (tries >= 0),
  handed_at  TIMESTAMP WITH TIME ZONE,
  sent_at    TIMESTAMP WITH TIME ZONE,
  code       VARCHAR(10),
  CHECK (sent_at IS NULL OR handed_at IS NOT NULL)
);
