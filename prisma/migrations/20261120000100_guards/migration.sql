-- Invariant 1: seats sold and held never exceed the seats there are.
ALTER TABLE "Departure"
  ADD CONSTRAINT departure_seats CHECK (capacity >= 0 AND sold >= 0 AND held >= 0 AND sold + held <= capacity),
  ADD CONSTRAINT departure_dates CHECK ("returnDate" >= "departureDate"),
  ADD CONSTRAINT departure_status CHECK (status IN ('open', 'closed', 'cancelled'));

ALTER TABLE "SeatHold"
  ADD CONSTRAINT hold_seats CHECK (seats > 0),
  ADD CONSTRAINT hold_state CHECK (state IN ('held', 'used', 'released'));

ALTER TABLE "Traveler" ADD CONSTRAINT traveler_status CHECK (status IN ('going', 'cancelled'));

ALTER TABLE "Booking" ADD CONSTRAINT booking_status CHECK (status IN (
  'draft', 'applied', 'provisional', 'waitlisted', 'contracted', 'change-proposed', 'substitution-requested', 'ticketed',
  'travelling', 'partially-terminated', 'completed', 'cancelled-by-customer', 'cancelled-by-company',
  'terminated-nonpayment', 'auto-terminated', 'no-show', 'rejected', 'lapsed', 'withdrawn', 'waitlist-expired', 'closed'));

ALTER TABLE "LedgerEntry"
  ADD CONSTRAINT ledger_amount CHECK ("amountYen" > 0),
  ADD CONSTRAINT ledger_kind CHECK (kind IN ('charge', 'credit', 'payment', 'fee', 'refund'));

ALTER TABLE "PaymentAttempt"
  ADD CONSTRAINT payment_status CHECK (status IN ('authorised', 'captured', 'declined', 'voided'));

ALTER TABLE "Cancellation"
  ADD CONSTRAINT cancellation_amounts CHECK ("feeYen" >= 0 AND "refundYen" >= 0 AND "owedYen" >= 0 AND "differenceYen" >= 0);

-- Invariant 7: what is written as evidence is never rewritten, by no role.
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['PriceLine', 'LedgerEntry', 'Cancellation', 'CancellationTraveler', 'Document',
    'DocumentDelivery', 'BookingEvent', 'NoticeVersion', 'ConsentText', 'ConsentEvent', 'DisclosureRequestEvent',
    'DepartureNotice']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION append_only()', name);
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION append_only()', name);
  END LOOP;
END $$;

-- A payload may be erased (privacy P76), never rewritten.
CREATE TRIGGER append_only BEFORE UPDATE ON "ConsentPayload" FOR EACH ROW EXECUTE FUNCTION append_only();
