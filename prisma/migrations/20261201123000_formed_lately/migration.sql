-- Contracts that were formed lately, for the work list.
CREATE INDEX "Booking_formed" ON "Booking"("formedAt") WHERE "formedAt" IS NOT NULL;
