-- A tour that is not published is seen at the desk alone; bookings of it stay what they are.
ALTER TABLE "Tour" ADD COLUMN "published" BOOLEAN NOT NULL DEFAULT true;
