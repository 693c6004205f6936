-- A tour's own pictures and their files.
CREATE TABLE "TourPicture" (
    "id" UUID NOT NULL,
    "tourCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "alt" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "TourPicture_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "TourPicture_tourCode_hash_key" ON "TourPicture"("tourCode", "hash");
CREATE INDEX "TourPicture_hash_idx" ON "TourPicture"("hash");
ALTER TABLE "TourPicture" ADD CONSTRAINT "TourPicture_tourCode_fkey"
  FOREIGN KEY ("tourCode") REFERENCES "Tour"("code") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TABLE "MediaFile" (
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    CONSTRAINT "MediaFile_pkey" PRIMARY KEY ("name")
);
