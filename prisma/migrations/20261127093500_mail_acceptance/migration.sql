-- What the mail server answered when it took the mail; null for those sent before it was kept.
ALTER TABLE "Mail" ADD COLUMN "acceptance" TEXT;
