-- Lists of travelers made for one recipient, and what each traveler's own part of it was.
CREATE TABLE "PassengerList" (
    "id" UUID NOT NULL,
    "departureId" TEXT NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "recipientClass" TEXT NOT NULL,
    "recipientName" TEXT NOT NULL,
    "recipientCountry" TEXT NOT NULL,
    "recipientAddress" TEXT NOT NULL,
    "recipientRepresentative" TEXT NOT NULL,
    "items" TEXT[],
    "travelers" INTEGER NOT NULL,
    "staffId" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "PassengerList_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "PassengerList_idempotencyKey_key" ON "PassengerList"("idempotencyKey");
CREATE INDEX "PassengerList_departureId_idx" ON "PassengerList"("departureId");
ALTER TABLE "PassengerList" ADD CONSTRAINT "PassengerList_departureId_fkey"
  FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PassengerList" ADD CONSTRAINT "PassengerList_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ProvisionRecord" (
    "listId" UUID NOT NULL,
    "travelerId" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "items" TEXT[],
    "basis" TEXT NOT NULL,
    "providedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ProvisionRecord_pkey" PRIMARY KEY ("listId", "travelerId")
);
CREATE INDEX "ProvisionRecord_bookingId_idx" ON "ProvisionRecord"("bookingId");
ALTER TABLE "ProvisionRecord" ADD CONSTRAINT "ProvisionRecord_listId_fkey"
  FOREIGN KEY ("listId") REFERENCES "PassengerList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProvisionRecord" ADD CONSTRAINT "ProvisionRecord_travelerId_fkey"
  FOREIGN KEY ("travelerId") REFERENCES "Traveler"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['PassengerList', 'ProvisionRecord'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION append_only()', name);
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION append_only()', name);
  END LOOP;
END $$;
