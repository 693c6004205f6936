-- What waits at the desk is little among much: found by indexes that hold it alone.
CREATE INDEX "Booking_waiting" ON "Booking" ("answerBy") WHERE status = 'applied' AND "acceptedAt" IS NULL;
CREATE INDEX "AssistanceReview_awaited" ON "AssistanceReview" ("dueDate") WHERE kind = 'certificate' AND "settledAt" IS NULL;
CREATE INDEX "CallOffBooking_open" ON "CallOffBooking" ("updatedAt") WHERE status <> 'done';
