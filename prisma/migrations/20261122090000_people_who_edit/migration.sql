-- Accounts and their ways in, claims, proposals, reviews by two, merged facilities, mails and links in them.
-- CreateEnum
CREATE TYPE "ClaimProof" AS ENUM ('email_code', 'phone_code', 'letter_code');

-- AlterEnum
ALTER TYPE "ReviewStatus" ADD VALUE 'changes_asked';

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "email_verified" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "image" TEXT,
ADD COLUMN     "is_administrator" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reminders_off_at" TIMESTAMPTZ(3),
ADD COLUMN     "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "audit_event" ADD COLUMN     "reason" TEXT;

-- AlterTable
ALTER TABLE "change_request" ADD COLUMN     "call_back_note" TEXT,
ADD COLUMN     "first_reviewed_at" TIMESTAMPTZ(3),
ADD COLUMN     "first_reviewed_by_id" INTEGER,
ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "code_hash" TEXT,
ADD COLUMN     "code_tries" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "code_until" TIMESTAMPTZ(3),
ADD COLUMN     "decided_by_id" INTEGER,
ADD COLUMN     "proof" "ClaimProof",
ADD COLUMN     "proof_email" TEXT,
ADD COLUMN     "proven_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "disagreement" ADD COLUMN     "decided_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "error_report" ADD COLUMN     "email" TEXT,
ADD COLUMN     "locale" TEXT NOT NULL DEFAULT 'en';

-- AlterTable
ALTER TABLE "facility" ADD COLUMN     "merged_into_id" INTEGER,
ADD COLUMN     "takes_help_requests" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "help_request" ADD COLUMN     "answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "code_hash" TEXT,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3),
ALTER COLUMN "sealed" DROP NOT NULL;

-- CreateTable
CREATE TABLE "session" (
    "id" SERIAL NOT NULL,
    "account_id" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "second_factor_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_method" (
    "id" SERIAL NOT NULL,
    "account_id" INTEGER NOT NULL,
    "provider_id" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_method_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" SERIAL NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" SERIAL NOT NULL,
    "account_id" INTEGER NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" SERIAL NOT NULL,
    "account_id" INTEGER NOT NULL,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "created_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER,
    "organization_id" INTEGER,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_objection" (
    "claim_id" INTEGER NOT NULL,
    "account_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_objection_pkey" PRIMARY KEY ("claim_id","account_id")
);

-- CreateTable
CREATE TABLE "facility_proposal" (
    "id" SERIAL NOT NULL,
    "proposed_by_id" INTEGER NOT NULL,
    "reviewed_by_id" INTEGER,
    "status" "ReviewStatus" NOT NULL DEFAULT 'pending',
    "facts" JSONB NOT NULL,
    "evidence" TEXT,
    "reason" TEXT,
    "facility_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "facility_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "account_id" INTEGER,
    "address" TEXT,
    "subject" TEXT,
    "text" TEXT,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_link" (
    "id" SERIAL NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" INTEGER NOT NULL,
    "facility_id" INTEGER,
    "program_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "signed_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_account_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_method_account_idx" ON "sign_in_method"("account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "verification_expires_idx" ON "verification"("expires_at");

-- CreateIndex
CREATE INDEX "two_factor_account_idx" ON "two_factor"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_account_idx" ON "passkey"("account_id");

-- CreateIndex
CREATE INDEX "rate_limit_window_idx" ON "rate_limit"("window_start");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_facility_idx" ON "invitation"("facility_id");

-- CreateIndex
CREATE INDEX "invitation_organization_idx" ON "invitation"("organization_id");

-- CreateIndex
CREATE INDEX "invitation_invited_by_idx" ON "invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "invitation_expires_idx" ON "invitation"("expires_at");

-- CreateIndex
CREATE INDEX "claim_objection_account_idx" ON "claim_objection"("account_id");

-- CreateIndex
CREATE INDEX "facility_proposal_status_created_idx" ON "facility_proposal"("status", "created_at");

-- CreateIndex
CREATE INDEX "facility_proposal_proposed_by_idx" ON "facility_proposal"("proposed_by_id");

-- CreateIndex
CREATE INDEX "facility_proposal_reviewed_by_idx" ON "facility_proposal"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "facility_proposal_facility_idx" ON "facility_proposal"("facility_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_key_key" ON "mail"("key");

-- CreateIndex
CREATE INDEX "mail_account_kind_created_idx" ON "mail"("account_id", "kind", "created_at");

-- CreateIndex
CREATE INDEX "mail_sent_created_idx" ON "mail"("sent_at", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "signed_link_token_hash_key" ON "signed_link"("token_hash");

-- CreateIndex
CREATE INDEX "signed_link_account_idx" ON "signed_link"("account_id");

-- CreateIndex
CREATE INDEX "signed_link_facility_idx" ON "signed_link"("facility_id");

-- CreateIndex
CREATE INDEX "signed_link_program_idx" ON "signed_link"("program_id");

-- CreateIndex
CREATE INDEX "signed_link_expires_idx" ON "signed_link"("expires_at");

-- CreateIndex
CREATE INDEX "change_request_first_reviewed_by_idx" ON "change_request"("first_reviewed_by_id");

-- CreateIndex
CREATE INDEX "claim_decided_by_idx" ON "claim"("decided_by_id");

-- CreateIndex
CREATE INDEX "disagreement_decided_created_idx" ON "disagreement"("decided_at", "created_at");

-- CreateIndex
CREATE INDEX "facility_merged_into_idx" ON "facility"("merged_into_id");

-- CreateIndex
CREATE UNIQUE INDEX "help_request_code_hash_key" ON "help_request"("code_hash");

-- AddForeignKey
ALTER TABLE "facility" ADD CONSTRAINT "facility_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "facility"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_method" ADD CONSTRAINT "sign_in_method_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_objection" ADD CONSTRAINT "claim_objection_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_objection" ADD CONSTRAINT "claim_objection_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_proposal" ADD CONSTRAINT "facility_proposal_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_proposal" ADD CONSTRAINT "facility_proposal_reviewed_by_id_fkey" FOREIGN KEY ("reviewed_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_proposal" ADD CONSTRAINT "facility_proposal_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_first_reviewed_by_id_fkey" FOREIGN KEY ("first_reviewed_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_link" ADD CONSTRAINT "signed_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_link" ADD CONSTRAINT "signed_link_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_link" ADD CONSTRAINT "signed_link_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;


