-- What opens a booking is looked up by it, and what was waived of a fee by its cancellation.
CREATE INDEX "AccessGrant_bookingId_idx" ON "AccessGrant"("bookingId");
CREATE INDEX "FeeWaiver_cancellationId_idx" ON "FeeWaiver"("cancellationId");
