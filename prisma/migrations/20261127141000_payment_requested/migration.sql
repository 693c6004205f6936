-- A payment is written down before the card company is asked: what it calls it, and the card, are known with its answer.
ALTER TABLE "PaymentAttempt"
  ALTER COLUMN "adapterRef" DROP NOT NULL,
  ALTER COLUMN "methodLabel" DROP NOT NULL,
  DROP CONSTRAINT payment_status,
  ADD CONSTRAINT payment_status
    CHECK (status IN ('requested', 'authorised', 'releasing', 'captured', 'declined', 'voided')),
  ADD CONSTRAINT payment_answered
    CHECK (status IN ('requested', 'releasing', 'voided') OR ("adapterRef" IS NOT NULL AND "methodLabel" IS NOT NULL));
