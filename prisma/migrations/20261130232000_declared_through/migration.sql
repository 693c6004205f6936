-- A cancellation keeps how it was declared: on the site, or to staff by telephone, at the counter or by letter.
ALTER TABLE "Cancellation" ADD COLUMN "channel" TEXT NOT NULL DEFAULT 'web';
