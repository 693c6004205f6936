-- 覚え書き: what staff note of a booking for one another.
CREATE TABLE "BookingNote" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "BookingNote_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "BookingNote_idempotencyKey_key" ON "BookingNote"("idempotencyKey");
CREATE INDEX "BookingNote_bookingId_idx" ON "BookingNote"("bookingId");
ALTER TABLE "BookingNote" ADD CONSTRAINT "BookingNote_bookingId_fkey"
  FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BookingNote" ADD CONSTRAINT "BookingNote_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
