-- Reminders name an address that mail programs post to (RFC 8058).
ALTER TABLE "mail" ADD COLUMN "unsubscribe_url" TEXT;
