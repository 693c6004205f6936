-- Contracts that were not paid and whose penalty the terms leave open, for the work list.
CREATE INDEX "BookingEvent_unpaid_open" ON "BookingEvent" ("bookingId") WHERE kind = 'unpaid-fee-open';
