-- Catalogue files sent at the desk, looked through before they count.
CREATE TABLE "CatalogueUpload" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
    "takenAt" TIMESTAMPTZ(3),
    CONSTRAINT "CatalogueUpload_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "CatalogueUploadFile" (
    "uploadId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    CONSTRAINT "CatalogueUploadFile_pkey" PRIMARY KEY ("uploadId","position")
);
CREATE INDEX "CatalogueUpload_uploadedAt_idx" ON "CatalogueUpload"("uploadedAt");
ALTER TABLE "CatalogueUpload" ADD CONSTRAINT "CatalogueUpload_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CatalogueUploadFile" ADD CONSTRAINT "CatalogueUploadFile_uploadId_fkey"
  FOREIGN KEY ("uploadId") REFERENCES "CatalogueUpload"("id") ON DELETE CASCADE ON UPDATE CASCADE;
