-- 日程・コースの変更 (D2-14.3, D3-15.4): a new booking that ends an old one once its contract has formed, at the figures that were seen.
CREATE TABLE "CourseChange" (
  "bookingId" UUID NOT NULL,
  "fromBookingId" UUID NOT NULL,
  "agreedAt" TIMESTAMPTZ(3) NOT NULL,
  "feeYen" INTEGER NOT NULL,
  "refundYen" INTEGER NOT NULL,
  "owedYen" INTEGER NOT NULL,
  "differenceYen" INTEGER NOT NULL,
  "status" TEXT NOT NULL,
  "settledAt" TIMESTAMPTZ(3),
  CONSTRAINT "CourseChange_pkey" PRIMARY KEY ("bookingId"),
  CONSTRAINT course_change_status CHECK (status IN ('waiting', 'done', 'kept')),
  CONSTRAINT course_change_other CHECK ("bookingId" <> "fromBookingId")
);

CREATE INDEX "CourseChange_fromBookingId_idx" ON "CourseChange"("fromBookingId");

ALTER TABLE "CourseChange"
  ADD CONSTRAINT "CourseChange_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id")
    ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "CourseChange_fromBookingId_fkey" FOREIGN KEY ("fromBookingId") REFERENCES "Booking"("id")
    ON DELETE RESTRICT ON UPDATE CASCADE;
