-- A departure that is called off: the judgement of one moment, and one row for each booking that has to be ended.
CREATE TABLE "DepartureCallOff" (
    "departureId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "participants" INTEGER NOT NULL,
    "staffId" UUID NOT NULL,
    "calledOffAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "DepartureCallOff_pkey" PRIMARY KEY ("departureId"),
    CONSTRAINT call_off_reason CHECK ("reason" IN ('too-few-participants', 'conditions-of-the-tour', 'force-majeure'))
);
ALTER TABLE "DepartureCallOff" ADD CONSTRAINT "DepartureCallOff_departureId_fkey"
  FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DepartureCallOff" ADD CONSTRAINT "DepartureCallOff_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CallOffBooking" (
    "bookingId" UUID NOT NULL,
    "departureId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "lastNotice" CHAR(10),
    "article" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "outcome" TEXT,
    "failure" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "CallOffBooking_pkey" PRIMARY KEY ("bookingId"),
    CONSTRAINT call_off_status CHECK ("status" IN ('waiting', 'done', 'failed')),
    CONSTRAINT call_off_outcome CHECK (("status" = 'done') = ("outcome" IS NOT NULL))
);
CREATE INDEX "CallOffBooking_departureId_idx" ON "CallOffBooking"("departureId");
ALTER TABLE "CallOffBooking" ADD CONSTRAINT "CallOffBooking_departureId_fkey"
  FOREIGN KEY ("departureId") REFERENCES "DepartureCallOff"("departureId") ON DELETE RESTRICT ON UPDATE CASCADE;
-- To the record of the package, not to the booking: whoever ends a booking holds its row while it waits for the departure's.
ALTER TABLE "CallOffBooking" ADD CONSTRAINT "CallOffBooking_bookingId_fkey"
  FOREIGN KEY ("bookingId") REFERENCES "PackageBooking"("bookingId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was decided is never rewritten; how far it has come is.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DepartureCallOff" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "DepartureCallOff" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
