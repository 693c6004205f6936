-- One press of a button at the desk does one thing: a second one with the same key finds what the first has made.
ALTER TABLE "CatalogueUpload" ADD COLUMN "idempotencyKey" TEXT;
CREATE UNIQUE INDEX "CatalogueUpload_idempotencyKey_key" ON "CatalogueUpload"("idempotencyKey");
ALTER TABLE "TermsVersion" ADD COLUMN "idempotencyKey" TEXT;
CREATE UNIQUE INDEX "TermsVersion_idempotencyKey_key" ON "TermsVersion"("idempotencyKey");
ALTER TABLE "AssistanceReview" ADD COLUMN "idempotencyKey" TEXT;
CREATE UNIQUE INDEX "AssistanceReview_idempotencyKey_key" ON "AssistanceReview"("idempotencyKey");
