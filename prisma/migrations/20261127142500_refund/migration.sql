-- A refund is written down before the card company is asked for it, and keeps what became of it.
CREATE TABLE "Refund" (
    "id" UUID NOT NULL,
    "paymentId" UUID NOT NULL,
    "ledgerKey" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "amountYen" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "adapterRef" TEXT,
    "failure" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "resent" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Refund_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "Refund_ledgerKey_paymentId_key" ON "Refund"("ledgerKey", "paymentId");
CREATE INDEX "Refund_paymentId_idx" ON "Refund"("paymentId");
CREATE INDEX "Refund_status_idx" ON "Refund"("status");

ALTER TABLE "Refund"
  ADD CONSTRAINT "Refund_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "PaymentAttempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Refund_ledgerKey_fkey" FOREIGN KEY ("ledgerKey") REFERENCES "LedgerEntry"("idempotencyKey") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT refund_amount CHECK ("amountYen" > 0),
  ADD CONSTRAINT refund_status CHECK (status IN ('requested', 'pending', 'succeeded', 'failed')),
  ADD CONSTRAINT refund_failure CHECK ((status = 'failed') = ("failure" IS NOT NULL));
