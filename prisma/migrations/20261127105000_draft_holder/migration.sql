-- Who holds the seats of a draft: an account or a client, both as a keyed hash. Null where nobody is bounded.
ALTER TABLE "BookingDraft" ADD COLUMN "holder" TEXT;
CREATE INDEX "BookingDraft_holder_idx" ON "BookingDraft"("holder");
