-- A notice given at the desk twice by one press is one notice.
ALTER TABLE "DepartureNotice" ADD COLUMN "idempotencyKey" TEXT;
CREATE UNIQUE INDEX "DepartureNotice_idempotencyKey_key" ON "DepartureNotice"("idempotencyKey");
