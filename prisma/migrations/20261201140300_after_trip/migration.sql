-- What follows a trip: what its travelers tell of it (a differing service, a damage), and what is settled with money.
CREATE TABLE "TripMatter" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "happenedOn" CHAR(10) NOT NULL,
    "item" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "lossYen" INTEGER,
    "lastDate" CHAR(10),
    "inTime" BOOLEAN,
    "article" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    CONSTRAINT "TripMatter_pkey" PRIMARY KEY ("id"),
    CONSTRAINT trip_matter_kind CHECK ("kind" IN ('difference', 'damage', 'baggage')),
    CONSTRAINT trip_matter_answer CHECK (("answeredAt" IS NULL) = ("outcome" IS NULL))
);
CREATE UNIQUE INDEX "TripMatter_idempotencyKey_key" ON "TripMatter"("idempotencyKey");
CREATE INDEX "TripMatter_bookingId_idx" ON "TripMatter"("bookingId");
CREATE INDEX "TripMatter_open_idx" ON "TripMatter"("at") WHERE "answeredAt" IS NULL;
ALTER TABLE "TripMatter" ADD CONSTRAINT "TripMatter_bookingId_fkey"
  FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "TripSettlement" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "matterId" UUID,
    "idempotencyKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "amountYen" INTEGER NOT NULL,
    "refundYen" INTEGER NOT NULL,
    "shown" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "dueDate" CHAR(10),
    "clause" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "paidOn" CHAR(10),
    "paidHow" TEXT,
    "inKind" TEXT,
    "inKindYen" INTEGER,
    CONSTRAINT "TripSettlement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT trip_settlement_kind CHECK ("kind" IN ('part-refund', 'guarantee', 'damages', 'special-compensation', 'incident')),
    CONSTRAINT trip_settlement_amounts CHECK ("amountYen" >= 0 AND "refundYen" >= 0 AND "refundYen" <= "amountYen"),
    CONSTRAINT trip_settlement_paid CHECK (("paidOn" IS NULL) = ("paidHow" IS NULL))
);
CREATE UNIQUE INDEX "TripSettlement_idempotencyKey_key" ON "TripSettlement"("idempotencyKey");
CREATE INDEX "TripSettlement_bookingId_idx" ON "TripSettlement"("bookingId");
CREATE INDEX "TripSettlement_matterId_idx" ON "TripSettlement"("matterId");
CREATE INDEX "TripSettlement_unpaid_idx" ON "TripSettlement"("dueDate") WHERE "paidOn" IS NULL;
ALTER TABLE "TripSettlement" ADD CONSTRAINT "TripSettlement_bookingId_fkey"
  FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TripSettlement" ADD CONSTRAINT "TripSettlement_matterId_fkey"
  FOREIGN KEY ("matterId") REFERENCES "TripMatter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Compensation is money of the agency beside the price: a line kept apart, which no balance counts.
ALTER TABLE "LedgerEntry" ADD COLUMN "settlementId" UUID;
ALTER TABLE "LedgerEntry" DROP CONSTRAINT ledger_kind;
ALTER TABLE "LedgerEntry"
  ADD CONSTRAINT ledger_kind
  CHECK (kind IN ('charge', 'credit', 'payment', 'fee', 'waiver', 'refund', 'compensation'));
