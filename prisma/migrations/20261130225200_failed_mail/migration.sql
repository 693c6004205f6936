-- Why a mail failed (a code, never what the server wrote), since when, and why somebody let it rest.
ALTER TABLE "Mail" ADD COLUMN "failure" TEXT;
ALTER TABLE "Mail" ADD COLUMN "failedAt" TIMESTAMPTZ(3);
ALTER TABLE "Mail" ADD COLUMN "dismissal" TEXT;

-- Those that wait for somebody: few among millions.
CREATE INDEX "Mail_failed" ON "Mail" ("createdAt") WHERE status = 'failed' AND dismissal IS NULL;
