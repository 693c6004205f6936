-- A card company may answer later: then the payment says since when it waits, for which application, and where its owner is sent meanwhile.
ALTER TABLE "PaymentAttempt"
  ADD COLUMN "draftId" UUID,
  ADD COLUMN "userId" UUID,
  ADD COLUMN "redirectUrl" TEXT,
  ADD COLUMN "pendingAt" TIMESTAMPTZ(3),
  DROP CONSTRAINT payment_status,
  ADD CONSTRAINT payment_status
    CHECK (status IN ('requested', 'pending', 'authorised', 'releasing', 'captured', 'declined', 'voided')),
  ADD CONSTRAINT payment_pending CHECK (status <> 'pending' OR "pendingAt" IS NOT NULL);

CREATE INDEX "PaymentAttempt_draftId_idx" ON "PaymentAttempt"("draftId");

ALTER TABLE "PaymentAttempt"
  ADD CONSTRAINT "PaymentAttempt_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "BookingDraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;
