-- Months of validity a passport should have from the return date on; null is "not known", never "none" (D4-9B.1).
ALTER TABLE "Tour" ADD COLUMN "passportMonths" INTEGER;
ALTER TABLE "Tour" ADD CONSTRAINT tour_passport_months CHECK ("passportMonths" BETWEEN 0 AND 24);
-- Spelling compared with the passport (D4-0.1), help with travel documents wished (D4-9B.3); null at home and for
-- bookings made before they were asked.
ALTER TABLE "Traveler" ADD COLUMN "spellingChecked" BOOLEAN;
ALTER TABLE "Traveler" ADD COLUMN "documentHelp" BOOLEAN;
