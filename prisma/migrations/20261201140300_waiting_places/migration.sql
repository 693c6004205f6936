-- キャンセル待ち: the place of an application in the line for a departure.
CREATE TABLE "WaitingPlace" (
    "bookingId" UUID NOT NULL,
    "departureId" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "agreedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastDate" CHAR(10) NOT NULL,
    "limitAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "offeredAt" TIMESTAMPTZ(3),
    "offerUntil" TIMESTAMPTZ(3),
    CONSTRAINT "WaitingPlace_pkey" PRIMARY KEY ("bookingId"),
    CONSTRAINT waiting_seats CHECK ("seats" > 0),
    CONSTRAINT waiting_state CHECK ("state" IN ('asked', 'waiting', 'offered', 'ended')),
    CONSTRAINT waiting_offer CHECK (("offeredAt" IS NULL) = ("offerUntil" IS NULL) AND ("state" <> 'offered' OR "offeredAt" IS NOT NULL))
);
CREATE INDEX "WaitingPlace_departureId_state_agreedAt_bookingId_idx" ON "WaitingPlace"("departureId", "state", "agreedAt", "bookingId");
ALTER TABLE "WaitingPlace" ADD CONSTRAINT "WaitingPlace_departureId_fkey"
  FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- To the record of the package, not to the booking: whoever ends a booking holds its row while it waits for the departure's.
ALTER TABLE "WaitingPlace" ADD CONSTRAINT "WaitingPlace_bookingId_fkey"
  FOREIGN KEY ("bookingId") REFERENCES "PackageBooking"("bookingId") ON DELETE RESTRICT ON UPDATE CASCADE;
