-- What a word search looks through after the index has answered, and how an imported child price was stated.
ALTER TABLE "Tour" ADD COLUMN "searchText" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Departure" ADD COLUMN "childPercent" INTEGER;

-- CreateTable
CREATE TABLE "CatalogueStamp" (
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CatalogueStamp_pkey" PRIMARY KEY ("name")
);
