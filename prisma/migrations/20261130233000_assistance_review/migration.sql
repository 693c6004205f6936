-- What the desk asked or made a condition when it reviewed special assistance; what it wrote stands in the mail alone.
CREATE TABLE "AssistanceReview" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "travelerId" UUID,
    "carerId" UUID,
    "dueDate" CHAR(10),
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settled" TEXT,

    CONSTRAINT "AssistanceReview_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "AssistanceReview_bookingId_idx" ON "AssistanceReview"("bookingId");

ALTER TABLE "AssistanceReview" ADD CONSTRAINT "AssistanceReview_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AssistanceReview" ADD CONSTRAINT assistance_review_kind CHECK (kind IN ('question', 'certificate', 'carer-asked', 'with-carer'));

-- Of one booking one certificate is awaited at a time.
CREATE UNIQUE INDEX "AssistanceReview_certificate" ON "AssistanceReview" ("bookingId") WHERE kind = 'certificate' AND "settledAt" IS NULL;
