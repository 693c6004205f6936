-- 旅行者の交替 (D2-13, D3-14): who asks to travel in whose place. The person is sealed, and gone once it counts or has come to nothing.
CREATE TABLE "Substitution" (
  "id" UUID NOT NULL,
  "bookingId" UUID NOT NULL,
  "travelerId" UUID NOT NULL,
  "newTravelerId" UUID NOT NULL,
  "idempotencyKey" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "person" BYTEA,
  "requestedAt" TIMESTAMPTZ(3) NOT NULL,
  "approvedAt" TIMESTAMPTZ(3),
  "feeYen" INTEGER,
  "reissueYen" INTEGER,
  "paidAt" TIMESTAMPTZ(3),
  "reason" TEXT,
  "closedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Substitution_pkey" PRIMARY KEY ("id"),
  CONSTRAINT substitution_status
    CHECK (status IN ('requested', 'approved', 'effective', 'refused', 'withdrawn', 'ended')),
  CONSTRAINT substitution_figures CHECK ("feeYen" >= 0 AND "reissueYen" >= 0),
  CONSTRAINT substitution_approved
    CHECK (status NOT IN ('approved', 'effective') OR ("approvedAt" IS NOT NULL AND "feeYen" IS NOT NULL AND "reissueYen" IS NOT NULL)),
  CONSTRAINT substitution_forgotten CHECK ((status IN ('requested', 'approved')) = (person IS NOT NULL))
);

CREATE UNIQUE INDEX "Substitution_newTravelerId_key" ON "Substitution"("newTravelerId");
CREATE UNIQUE INDEX "Substitution_idempotencyKey_key" ON "Substitution"("idempotencyKey");
CREATE INDEX "Substitution_bookingId_idx" ON "Substitution"("bookingId");
CREATE INDEX "Substitution_travelerId_idx" ON "Substitution"("travelerId");
-- One at a time: whose place is in question is never in doubt.
CREATE UNIQUE INDEX substitution_open ON "Substitution"("bookingId") WHERE status IN ('requested', 'approved');

ALTER TABLE "Substitution"
  ADD CONSTRAINT "Substitution_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id")
    ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Substitution_travelerId_fkey" FOREIGN KEY ("travelerId") REFERENCES "Traveler"("id")
    ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Traveler" DROP CONSTRAINT traveler_status;
ALTER TABLE "Traveler" ADD CONSTRAINT traveler_status CHECK (status IN ('going', 'cancelled', 'replaced'));

ALTER TABLE "PaymentAttempt" DROP CONSTRAINT payment_purpose;
ALTER TABLE "PaymentAttempt"
  ADD CONSTRAINT payment_purpose CHECK (purpose IN ('price', 'balance', 'substitution'));
