-- How the agency found out a fee that the terms leave open; null where the terms name it.
ALTER TABLE "Cancellation" ADD COLUMN "foundHow" TEXT;
