-- A search by name among many reads its index alone: with a tour or a day beside it the rows of a common name would be fetched
-- one by one, and thrown away again. What an index is reckoned from stands in it, else PostgreSQL does not read it alone.
DROP INDEX "Booking_name_key_idx";
DROP INDEX "Booking_kana_key_idx";
DROP INDEX "Traveler_name_key_idx";
DROP INDEX "Traveler_kana_key_idx";
DROP INDEX "Traveler_passport_key_idx";
CREATE INDEX "Booking_name_key_idx" ON "Booking" (name_key("contactFamilyName" || "contactGivenName") text_pattern_ops)
  INCLUDE (id, "contactFamilyName", "contactGivenName");
CREATE INDEX "Booking_kana_key_idx" ON "Booking" (name_key("contactFamilyKana" || "contactGivenKana") text_pattern_ops)
  INCLUDE (id, "contactFamilyKana", "contactGivenKana");
CREATE INDEX "Traveler_name_key_idx" ON "Traveler" (name_key("familyName" || "givenName") text_pattern_ops)
  INCLUDE ("bookingId", "familyName", "givenName");
CREATE INDEX "Traveler_kana_key_idx" ON "Traveler" (name_key("familyKana" || "givenKana") text_pattern_ops)
  INCLUDE ("bookingId", "familyKana", "givenKana");
CREATE INDEX "Traveler_passport_key_idx" ON "Traveler" (name_key("passportFamily" || "passportGiven") text_pattern_ops)
  INCLUDE ("bookingId", "passportFamily", "passportGiven") WHERE "passportFamily" IS NOT NULL;

-- Contracts without their document: all that stand against all documents, by two indexes that hold nothing else.
DROP INDEX "Booking_formed";
CREATE INDEX "Booking_contracted" ON "Booking" ("formedAt") INCLUDE (id, "startsAt")
  WHERE status IN ('contracted', 'change-proposed', 'substitution-requested', 'ticketed');
CREATE INDEX "Document_contract" ON "Document" ("bookingId") WHERE kind = 'contract';
