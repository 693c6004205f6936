-- What only a package has goes into a record of its own beside Booking; drafts are keyed by a product.
CREATE TABLE "PackageBooking" (
  "bookingId" UUID NOT NULL,
  "departureId" TEXT NOT NULL,
  "tourCode" TEXT NOT NULL,
  "minimumParticipants" INTEGER NOT NULL,
  "tourSnapshot" JSONB NOT NULL,

  CONSTRAINT "PackageBooking_pkey" PRIMARY KEY ("bookingId")
);
CREATE INDEX "PackageBooking_departureId_idx" ON "PackageBooking"("departureId");

INSERT INTO "PackageBooking"
SELECT b.id, b."departureId", b."tourCode",
  COALESCE((b."tourSnapshot" ->> 'minimumParticipants')::int, t."minimumParticipants"),
  b."tourSnapshot" - '{title,dayTrip,countries,recipients,options,priceTable,rooms,roomNote,meetingPlace,meetingTime,passportValidityNote,passportMonths,conditionsBasisDate,minimumParticipants}'::text[]
FROM "Booking" b JOIN "Departure" d ON d.id = b."departureId" JOIN "Tour" t ON t.code = d."tourCode";

ALTER TABLE "PackageBooking"
  ADD CONSTRAINT "PackageBooking_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "PackageBooking_departureId_fkey" FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Booking" ADD COLUMN "product" TEXT, ADD COLUMN "tripSnapshot" JSONB;
UPDATE "Booking" SET product = 'package', "tripSnapshot" = jsonb_build_object(
  'title', "tourSnapshot" -> 'title',
  'page', '/tours/' || "tourCode",
  'tag', 'tour:' || "tourCode",
  'overseas', "tourSnapshot" ->> 'kind' IS NOT DISTINCT FROM 'package-overseas',
  'dayTrip', "dayTrip",
  'countries', COALESCE("tourSnapshot" -> 'countries', '[]'),
  'recipients', COALESCE("tourSnapshot" -> 'recipients', '[]'),
  'options', COALESCE("tourSnapshot" -> 'options', '[]'),
  'priceTable', "tourSnapshot" -> 'priceTable',
  'rooms', COALESCE("tourSnapshot" -> 'rooms', 'false'),
  'roomNote', COALESCE("tourSnapshot" -> 'roomNote', '""'),
  'meetingTime', COALESCE("tourSnapshot" -> 'meetingTime', '""'),
  'meetingPlace', COALESCE("tourSnapshot" -> 'meetingPlace', '""'),
  'passportValidityNote', COALESCE("tourSnapshot" -> 'passportValidityNote', '""'),
  'passportMonths', "tourSnapshot" -> 'passportMonths',
  'conditionsBasisDate', "tourSnapshot" -> 'conditionsBasisDate');
ALTER TABLE "Booking" ALTER COLUMN "product" SET NOT NULL, ALTER COLUMN "tripSnapshot" SET NOT NULL;

ALTER TABLE "Room" DROP CONSTRAINT "Room_bookingId_fkey";
ALTER TABLE "Room" ADD CONSTRAINT "Room_bookingId_fkey"
  FOREIGN KEY ("bookingId") REFERENCES "PackageBooking"("bookingId") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Booking" DROP CONSTRAINT "Booking_departureId_fkey";
DROP INDEX "Booking_departureId_idx";
ALTER TABLE "Booking" DROP COLUMN "departureId", DROP COLUMN "tourCode", DROP COLUMN "dayTrip", DROP COLUMN "tourSnapshot";

ALTER TABLE "BookingDraft" ADD COLUMN "product" TEXT, ADD COLUMN "productKey" TEXT;
UPDATE "BookingDraft" SET product = 'package', "productKey" = "departureId";
ALTER TABLE "BookingDraft" ALTER COLUMN "product" SET NOT NULL, ALTER COLUMN "productKey" SET NOT NULL, DROP COLUMN "departureId";
