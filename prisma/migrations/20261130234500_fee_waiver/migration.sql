-- 取消料の免除: a manager waives a fee that was charged, or a part of it; a line of the ledger of its own.
CREATE TABLE "FeeWaiver" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "cancellationId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "amountYen" INTEGER NOT NULL,
    "refundYen" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "FeeWaiver_pkey" PRIMARY KEY ("id"),
    CONSTRAINT fee_waiver_amounts CHECK ("amountYen" > 0 AND "refundYen" >= 0 AND "refundYen" <= "amountYen")
);
CREATE UNIQUE INDEX "FeeWaiver_idempotencyKey_key" ON "FeeWaiver"("idempotencyKey");
CREATE INDEX "FeeWaiver_bookingId_idx" ON "FeeWaiver"("bookingId");
ALTER TABLE "FeeWaiver" ADD CONSTRAINT "FeeWaiver_bookingId_fkey"
  FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FeeWaiver" ADD CONSTRAINT "FeeWaiver_cancellationId_fkey"
  FOREIGN KEY ("cancellationId") REFERENCES "Cancellation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FeeWaiver" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "FeeWaiver" FOR EACH STATEMENT EXECUTE FUNCTION append_only();

ALTER TABLE "LedgerEntry" DROP CONSTRAINT ledger_kind;
ALTER TABLE "LedgerEntry"
  ADD CONSTRAINT ledger_kind CHECK (kind IN ('charge', 'credit', 'payment', 'fee', 'waiver', 'refund'));
