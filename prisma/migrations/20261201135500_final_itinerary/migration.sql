-- 確定書面: what became final of a departure, version by version; each booking gets a document of its own of each version.
CREATE TABLE "FinalItinerary" (
    "id" UUID NOT NULL,
    "departureId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "staffId" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "FinalItinerary_pkey" PRIMARY KEY ("id"),
    CONSTRAINT final_itinerary_version CHECK ("version" > 0)
);
CREATE UNIQUE INDEX "FinalItinerary_idempotencyKey_key" ON "FinalItinerary"("idempotencyKey");
CREATE UNIQUE INDEX "FinalItinerary_departureId_version_key" ON "FinalItinerary"("departureId", "version");
ALTER TABLE "FinalItinerary" ADD CONSTRAINT "FinalItinerary_departureId_fkey"
  FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FinalItinerary" ADD CONSTRAINT "FinalItinerary_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FinalItinerary" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "FinalItinerary" FOR EACH STATEMENT EXECUTE FUNCTION append_only();

ALTER TABLE "Document" ADD COLUMN "itineraryId" UUID;
ALTER TABLE "Document" ADD CONSTRAINT "Document_itineraryId_fkey"
  FOREIGN KEY ("itineraryId") REFERENCES "FinalItinerary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Of each version a booking has one document, however often its job runs.
CREATE UNIQUE INDEX "Document_bookingId_itineraryId_key" ON "Document"("bookingId", "itineraryId");
