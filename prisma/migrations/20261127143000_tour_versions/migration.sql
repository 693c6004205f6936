-- Every edit of a tour is a version; a file written at the desk says whose rows it holds whole.
ALTER TABLE "CatalogueUploadFile" ADD COLUMN "tourCode" TEXT;
CREATE TABLE "TourVersion" (
    "tourCode" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID,
    "content" JSONB NOT NULL,
    CONSTRAINT "TourVersion_pkey" PRIMARY KEY ("tourCode","version")
);
ALTER TABLE "TourVersion" ADD CONSTRAINT "TourVersion_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;
