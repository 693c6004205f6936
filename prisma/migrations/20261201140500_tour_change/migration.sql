-- 旅行契約内容・旅行代金の変更: what the agency changes of contracts that stand, and how far each booking of it has come.
CREATE TABLE "TourChange" (
    "id" UUID NOT NULL,
    "departureId" TEXT NOT NULL,
    "bookingId" UUID,
    "cause" TEXT,
    "explanation" TEXT NOT NULL,
    "lines" JSONB NOT NULL,
    "important" BOOLEAN NOT NULL,
    "overbooked" BOOLEAN NOT NULL,
    "price" JSONB,
    "answerDay" CHAR(10) NOT NULL,
    "staffId" UUID NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "proposedAt" TIMESTAMPTZ(3),
    "idempotencyKey" TEXT NOT NULL,
    CONSTRAINT "TourChange_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "TourChange_idempotencyKey_key" ON "TourChange"("idempotencyKey");
CREATE INDEX "TourChange_departureId_idx" ON "TourChange"("departureId");
ALTER TABLE "TourChange" ADD CONSTRAINT "TourChange_departureId_fkey"
  FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TourChange" ADD CONSTRAINT "TourChange_bookingId_fkey"
  FOREIGN KEY ("bookingId") REFERENCES "PackageBooking"("bookingId") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TourChange" ADD CONSTRAINT "TourChange_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "BookingChange" (
    "id" UUID NOT NULL,
    "changeId" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "lines" JSONB,
    "content" JSONB,
    "prices" JSONB,
    "differenceYen" INTEGER NOT NULL DEFAULT 0,
    "toldAt" TIMESTAMPTZ(3),
    "answerBy" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "failure" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "BookingChange_pkey" PRIMARY KEY ("id"),
    CONSTRAINT booking_change_status CHECK ("status" IN
      ('waiting', 'failed', 'refused', 'ended', 'told', 'agreed', 'time-passed', 'replaced'))
);
CREATE UNIQUE INDEX "BookingChange_changeId_bookingId_key" ON "BookingChange"("changeId", "bookingId");
CREATE INDEX "BookingChange_bookingId_idx" ON "BookingChange"("bookingId");
ALTER TABLE "BookingChange" ADD CONSTRAINT "BookingChange_changeId_fkey"
  FOREIGN KEY ("changeId") REFERENCES "TourChange"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BookingChange" ADD CONSTRAINT "BookingChange_bookingId_fkey"
  FOREIGN KEY ("bookingId") REFERENCES "PackageBooking"("bookingId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A draft is sent once and never rewritten: what was told stands.
CREATE FUNCTION told_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."proposedAt" IS NOT NULL OR (to_jsonb(OLD) - 'proposedAt') IS DISTINCT FROM (to_jsonb(NEW) - 'proposedAt') THEN
    RAISE EXCEPTION '% is told once', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER told_once BEFORE UPDATE ON "TourChange" FOR EACH ROW EXECUTE FUNCTION told_once();
CREATE TRIGGER append_only BEFORE DELETE ON "TourChange" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "TourChange" FOR EACH STATEMENT EXECUTE FUNCTION append_only();

ALTER TABLE "LedgerEntry" ADD COLUMN "changeId" UUID;
