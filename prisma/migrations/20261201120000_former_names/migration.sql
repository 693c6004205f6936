-- 表記の訂正: how a traveler's name was written until it was mended.
CREATE TABLE "FormerName" (
    "id" UUID NOT NULL,
    "travelerId" UUID NOT NULL,
    "familyName" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyKana" TEXT NOT NULL,
    "givenKana" TEXT NOT NULL,
    "passportFamily" TEXT,
    "passportGiven" TEXT,
    "items" TEXT[],
    "until" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "FormerName_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "FormerName_travelerId_idx" ON "FormerName"("travelerId");
ALTER TABLE "FormerName" ADD CONSTRAINT "FormerName_travelerId_fkey"
  FOREIGN KEY ("travelerId") REFERENCES "Traveler"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
