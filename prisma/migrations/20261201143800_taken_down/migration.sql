-- Applications that somebody of the staff takes down for a caller or a guest at the counter (D2-3.2, D3-2.2a).
ALTER TABLE "BookingDraft" ADD COLUMN "channel" TEXT NOT NULL DEFAULT 'web';
ALTER TABLE "BookingDraft" ADD COLUMN "takenDownById" UUID;
-- When it was handed to the customer, and until when it waits for them.
ALTER TABLE "BookingDraft" ADD COLUMN "handedAt" TIMESTAMPTZ(3);
ALTER TABLE "BookingDraft" ADD COLUMN "dueAt" TIMESTAMPTZ(3);
ALTER TABLE "BookingDraft" ADD CONSTRAINT "BookingDraft_takenDownById_fkey"
  FOREIGN KEY ("takenDownById") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BookingDraft" ADD CONSTRAINT draft_taken_down
  CHECK (("channel" = 'web') = ("takenDownById" IS NULL) AND ("handedAt" IS NULL) = ("dueAt" IS NULL));
CREATE INDEX "BookingDraft_takenDown_idx" ON "BookingDraft"("productKey") WHERE "takenDownById" IS NOT NULL;
