-- Trigram matching of names and places.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "LevelOfCare" AS ENUM ('outpatient', 'iop', 'php', 'residential', 'inpatient', 'detox', 'recovery_housing');

-- CreateEnum
CREATE TYPE "Source" AS ENUM ('samhsa', 'state', 'facility', 'moderator', 'public');

-- CreateEnum
CREATE TYPE "Ownership" AS ENUM ('nonprofit', 'for_profit', 'local', 'state', 'tribal', 'federal', 'va', 'defense', 'ihs');

-- CreateEnum
CREATE TYPE "FacilityStatus" AS ENUM ('open', 'temporarily_closed', 'closed');

-- CreateEnum
CREATE TYPE "FacilitySetting" AS ENUM ('clinic', 'general_hospital', 'psychiatric_hospital', 'residence', 'online_only');

-- CreateEnum
CREATE TYPE "AddressVisibility" AS ENUM ('full', 'city', 'hidden');

-- CreateEnum
CREATE TYPE "GeoPrecision" AS ENUM ('street', 'zip', 'none');

-- CreateEnum
CREATE TYPE "PhonePurpose" AS ENUM ('admissions', 'main', 'crisis', 'tty', 'text');

-- CreateEnum
CREATE TYPE "AnsweredBy" AS ENUM ('facility', 'organization', 'answering_service', 'state_line');

-- CreateEnum
CREATE TYPE "Delivery" AS ENUM ('in_person', 'telehealth', 'hybrid');

-- CreateEnum
CREATE TYPE "HoursBasis" AS ENUM ('clinical', 'attendance');

-- CreateEnum
CREATE TYPE "Weekday" AS ENUM ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('group', 'individual', 'family', 'education', 'medical', 'other');

-- CreateEnum
CREATE TYPE "DetoxWhere" AS ENUM ('on_site', 'referral', 'none');

-- CreateEnum
CREATE TYPE "DetoxKind" AS ENUM ('ambulatory', 'social', 'residential', 'hospital');

-- CreateEnum
CREATE TYPE "Substance" AS ENUM ('alcohol', 'benzodiazepines', 'opioids', 'cocaine', 'methamphetamine');

-- CreateEnum
CREATE TYPE "Medication" AS ENUM ('methadone', 'buprenorphine', 'naltrexone', 'acamprosate', 'disulfiram');

-- CreateEnum
CREATE TYPE "MedicationStance" AS ENUM ('starts', 'continues', 'accepts_from_elsewhere', 'requires_taper', 'not_allowed');

-- CreateEnum
CREATE TYPE "ServiceMode" AS ENUM ('serves', 'tailored', 'exclusive');

-- CreateEnum
CREATE TYPE "LanguageMode" AS ENUM ('staff', 'interpreter');

-- CreateEnum
CREATE TYPE "Network" AS ENUM ('in_network', 'out_of_network');

-- CreateEnum
CREATE TYPE "PriceUnit" AS ENUM ('session', 'day', 'week', 'month', 'stay', 'assessment');

-- CreateEnum
CREATE TYPE "AvailabilityStatus" AS ENUM ('open', 'waitlist', 'full');

-- CreateEnum
CREATE TYPE "ProgramLinkKind" AS ENUM ('step_up', 'step_down', 'detox_referral', 'aftercare', 'housing');

-- CreateEnum
CREATE TYPE "PlaceKind" AS ENUM ('zip', 'city', 'state');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('running', 'finished', 'failed');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('import', 'account', 'visitor', 'system');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('owner', 'editor');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('pending', 'approved', 'rejected', 'withdrawn');

-- CreateTable
CREATE TABLE "organization" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "parent_id" INTEGER,
    "ownership" "Ownership",
    "website" TEXT,
    "npi" TEXT,
    "provenance" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facility" (
    "id" SERIAL NOT NULL,
    "organization_id" INTEGER,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name2" TEXT,
    "status" "FacilityStatus" NOT NULL DEFAULT 'open',
    "setting" "FacilitySetting",
    "ownership" "Ownership",
    "website" TEXT,
    "street" TEXT,
    "street2" TEXT,
    "city" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "zip" CHAR(5) NOT NULL,
    "county" TEXT,
    "address_visibility" "AddressVisibility" NOT NULL DEFAULT 'full',
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "geo_precision" "GeoPrecision" NOT NULL DEFAULT 'none',
    "time_zone" TEXT,
    "accessibility" TEXT,
    "transit" TEXT,
    "telehealth_states" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "telehealth" BOOLEAN,
    "services" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "payments" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "ages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "genders" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "provenance" JSONB NOT NULL DEFAULT '{}',
    "search_words" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "catalogue_version" BIGINT NOT NULL DEFAULT 0,
    "is_example" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phone" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "number" TEXT NOT NULL,
    "extension" TEXT,
    "purpose" "PhonePurpose" NOT NULL,
    "answered_by" "AnsweredBy",
    "hours" TEXT,
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "phone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "level" "LevelOfCare" NOT NULL,
    "setting_code" TEXT,
    "name" TEXT,
    "delivery" "Delivery",
    "hours_per_week_min" DOUBLE PRECISION,
    "hours_per_week_max" DOUBLE PRECISION,
    "hours_basis" "HoursBasis",
    "days_per_week_min" SMALLINT,
    "days_per_week_max" SMALLINT,
    "session_minutes" SMALLINT,
    "length_weeks_min" DOUBLE PRECISION,
    "length_weeks_max" DOUBLE PRECISION,
    "offers_day" BOOLEAN,
    "offers_evening" BOOLEAN,
    "offers_weekend" BOOLEAN,
    "group_size_max" SMALLINT,
    "age_min" SMALLINT,
    "age_max" SMALLINT,
    "co_occurring" BOOLEAN,
    "assessment_required" BOOLEAN,
    "referral_required" BOOLEAN,
    "detox_required_first" BOOLEAN,
    "rolling_admission" BOOLEAN,
    "asam_level" TEXT,
    "asam_edition" SMALLINT,
    "sample_day" TEXT,
    "afterwards" TEXT,
    "services" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "payments" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "ages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "genders" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "provenance" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track" (
    "id" SERIAL NOT NULL,
    "program_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "days_needed" SMALLINT,

    CONSTRAINT "track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track_session" (
    "id" SERIAL NOT NULL,
    "track_id" INTEGER NOT NULL,
    "weekday" "Weekday" NOT NULL,
    "start_minute" SMALLINT NOT NULL,
    "end_minute" SMALLINT NOT NULL,
    "kind" "SessionKind" NOT NULL,

    CONSTRAINT "track_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase" (
    "id" SERIAL NOT NULL,
    "program_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT,
    "weeks" DOUBLE PRECISION,
    "hours_per_week" DOUBLE PRECISION,
    "days_per_week" SMALLINT,

    CONSTRAINT "phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "detox_offering" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "program_id" INTEGER,
    "where" "DetoxWhere" NOT NULL,
    "kind" "DetoxKind",
    "substances" "Substance"[] DEFAULT ARRAY[]::"Substance"[],
    "medication_used" BOOLEAN,
    "nursing_24h" BOOLEAN,
    "partner_name" TEXT,
    "arranged_by" TEXT,

    CONSTRAINT "detox_offering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medication_policy" (
    "facility_id" INTEGER NOT NULL,
    "medication" "Medication" NOT NULL,
    "stance" "MedicationStance" NOT NULL,

    CONSTRAINT "medication_policy_pkey" PRIMARY KEY ("facility_id","medication","stance")
);

-- CreateTable
CREATE TABLE "population_served" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "program_id" INTEGER,
    "population" TEXT NOT NULL,
    "mode" "ServiceMode" NOT NULL,

    CONSTRAINT "population_served_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facility_language" (
    "facility_id" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "mode" "LanguageMode" NOT NULL,

    CONSTRAINT "facility_language_pkey" PRIMARY KEY ("facility_id","language","mode")
);

-- CreateTable
CREATE TABLE "plan_acceptance" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "program_id" INTEGER,
    "payer" TEXT NOT NULL,
    "plan" TEXT,
    "state" CHAR(2),
    "network" "Network",
    "as_of" DATE NOT NULL,

    CONSTRAINT "plan_acceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "program_id" INTEGER,
    "amount_cents" INTEGER NOT NULL,
    "amount_cents_max" INTEGER,
    "unit" "PriceUnit" NOT NULL,
    "note" TEXT,
    "as_of" DATE NOT NULL,

    CONSTRAINT "price_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drug_testing" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "program_id" INTEGER,
    "frequency" TEXT,
    "method" TEXT,
    "positive_leads_to" TEXT,

    CONSTRAINT "drug_testing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "house_rule" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "program_id" INTEGER,
    "topic" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "house_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "issuer" TEXT,
    "number" TEXT,
    "valid_until" DATE,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "availability" (
    "program_id" INTEGER NOT NULL,
    "status" "AvailabilityStatus" NOT NULL,
    "next_intake" DATE,
    "wait_days" SMALLINT,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "availability_pkey" PRIMARY KEY ("program_id")
);

-- CreateTable
CREATE TABLE "program_link" (
    "id" SERIAL NOT NULL,
    "program_id" INTEGER NOT NULL,
    "kind" "ProgramLinkKind" NOT NULL,
    "target_program_id" INTEGER,
    "target_facility_id" INTEGER,
    "target_name" TEXT,
    "note" TEXT,

    CONSTRAINT "program_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "samhsa_code" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "source_code" (
    "source" "Source" NOT NULL,
    "code" TEXT NOT NULL,
    "category" TEXT,
    "category_name" TEXT,
    "label" TEXT,
    "definition" TEXT,
    "known" BOOLEAN NOT NULL,
    "first_edition" TEXT NOT NULL,
    "last_edition" TEXT NOT NULL,

    CONSTRAINT "source_code_pkey" PRIMARY KEY ("source","code")
);

-- CreateTable
CREATE TABLE "place" (
    "id" SERIAL NOT NULL,
    "kind" "PlaceKind" NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "county" TEXT,
    "zip" CHAR(5),
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "zip_count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "name_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "name_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "slug_redirect" (
    "slug" TEXT NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "slug_redirect_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" SERIAL NOT NULL,
    "source" "Source" NOT NULL,
    "edition" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_sha256" CHAR(64) NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'running',
    "dry_run" BOOLEAN NOT NULL DEFAULT false,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "report" JSONB NOT NULL DEFAULT '{}',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_record" (
    "id" SERIAL NOT NULL,
    "source" "Source" NOT NULL,
    "identity_key" TEXT NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "import_run_id" INTEGER NOT NULL,
    "edition" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "row" JSONB NOT NULL,
    "codes" TEXT[],
    "gone_since" TEXT,

    CONSTRAINT "source_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disagreement" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "program_id" INTEGER,
    "field" TEXT NOT NULL,
    "source" "Source" NOT NULL,
    "value" JSONB NOT NULL,
    "at" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "disagreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" "ActorKind" NOT NULL,
    "actor_id" INTEGER,
    "action" TEXT NOT NULL,
    "facility_id" INTEGER,
    "program_id" INTEGER,
    "import_run_id" INTEGER,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "is_moderator" BOOLEAN NOT NULL DEFAULT false,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" SERIAL NOT NULL,
    "account_id" INTEGER NOT NULL,
    "facility_id" INTEGER,
    "organization_id" INTEGER,
    "role" "MembershipRole" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "account_id" INTEGER NOT NULL,
    "status" "ReviewStatus" NOT NULL DEFAULT 'pending',
    "evidence" TEXT,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_request" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "proposed_by_id" INTEGER,
    "reviewed_by_id" INTEGER,
    "status" "ReviewStatus" NOT NULL DEFAULT 'pending',
    "changes" JSONB NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "change_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "error_report" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "field" TEXT,
    "message" TEXT NOT NULL,
    "status" "ReviewStatus" NOT NULL DEFAULT 'pending',
    "outcome" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "error_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "help_request" (
    "id" SERIAL NOT NULL,
    "facility_id" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "consent_text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "help_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organization_name_key_key" ON "organization"("name_key");

-- CreateIndex
CREATE UNIQUE INDEX "organization_npi_key" ON "organization"("npi");

-- CreateIndex
CREATE INDEX "organization_parent_idx" ON "organization"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "facility_slug_key" ON "facility"("slug");

-- CreateIndex
CREATE INDEX "facility_catalogue_version_idx" ON "facility"("catalogue_version");

-- CreateIndex
CREATE INDEX "facility_search_words_idx" ON "facility" USING GIN ("search_words" array_ops);

-- CreateIndex
CREATE INDEX "facility_state_city_idx" ON "facility"("state", "city");

-- CreateIndex
CREATE INDEX "facility_zip_idx" ON "facility"("zip");

-- CreateIndex
CREATE INDEX "facility_organization_idx" ON "facility"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "phone_facility_position_key" ON "phone"("facility_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "program_facility_setting_key" ON "program"("facility_id", "setting_code");

-- CreateIndex
CREATE UNIQUE INDEX "track_program_position_key" ON "track"("program_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "track_session_start_key" ON "track_session"("track_id", "weekday", "start_minute");

-- CreateIndex
CREATE UNIQUE INDEX "phase_program_position_key" ON "phase"("program_id", "position");

-- CreateIndex
CREATE INDEX "detox_offering_facility_idx" ON "detox_offering"("facility_id");

-- CreateIndex
CREATE INDEX "detox_offering_program_idx" ON "detox_offering"("program_id");

-- CreateIndex
CREATE INDEX "population_served_facility_idx" ON "population_served"("facility_id");

-- CreateIndex
CREATE INDEX "population_served_program_idx" ON "population_served"("program_id");

-- CreateIndex
CREATE INDEX "plan_acceptance_facility_idx" ON "plan_acceptance"("facility_id");

-- CreateIndex
CREATE INDEX "plan_acceptance_program_idx" ON "plan_acceptance"("program_id");

-- CreateIndex
CREATE INDEX "price_facility_idx" ON "price"("facility_id");

-- CreateIndex
CREATE INDEX "price_program_idx" ON "price"("program_id");

-- CreateIndex
CREATE INDEX "drug_testing_facility_idx" ON "drug_testing"("facility_id");

-- CreateIndex
CREATE INDEX "drug_testing_program_idx" ON "drug_testing"("program_id");

-- CreateIndex
CREATE INDEX "house_rule_facility_idx" ON "house_rule"("facility_id");

-- CreateIndex
CREATE INDEX "house_rule_program_idx" ON "house_rule"("program_id");

-- CreateIndex
CREATE INDEX "credential_facility_idx" ON "credential"("facility_id");

-- CreateIndex
CREATE INDEX "program_link_program_idx" ON "program_link"("program_id");

-- CreateIndex
CREATE INDEX "program_link_target_program_idx" ON "program_link"("target_program_id");

-- CreateIndex
CREATE INDEX "program_link_target_facility_idx" ON "program_link"("target_facility_id");

-- CreateIndex
CREATE UNIQUE INDEX "term_samhsa_code_key" ON "term"("samhsa_code");

-- CreateIndex
CREATE INDEX "place_name_key_state_idx" ON "place"("name_key", "state");

-- CreateIndex
CREATE INDEX "place_name_key_trgm_idx" ON "place" USING GIN ("name_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "place_state_kind_idx" ON "place"("state", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "place_zip_key" ON "place"("zip");

-- CreateIndex
CREATE INDEX "name_word_trgm_idx" ON "name_word" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "slug_redirect_facility_idx" ON "slug_redirect"("facility_id");

-- CreateIndex
CREATE INDEX "import_run_source_started_idx" ON "import_run"("source", "started_at");

-- CreateIndex
CREATE INDEX "source_record_facility_idx" ON "source_record"("facility_id");

-- CreateIndex
CREATE INDEX "source_record_import_run_idx" ON "source_record"("import_run_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_record_identity_key" ON "source_record"("source", "identity_key");

-- CreateIndex
CREATE INDEX "disagreement_facility_field_idx" ON "disagreement"("facility_id", "field");

-- CreateIndex
CREATE INDEX "disagreement_program_idx" ON "disagreement"("program_id");

-- CreateIndex
CREATE INDEX "audit_event_facility_idx" ON "audit_event"("facility_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_import_run_idx" ON "audit_event"("import_run_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "membership_facility_idx" ON "membership"("facility_id");

-- CreateIndex
CREATE INDEX "membership_organization_idx" ON "membership"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_account_facility_key" ON "membership"("account_id", "facility_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_account_organization_key" ON "membership"("account_id", "organization_id");

-- CreateIndex
CREATE INDEX "claim_status_created_idx" ON "claim"("status", "created_at");

-- CreateIndex
CREATE INDEX "claim_facility_idx" ON "claim"("facility_id");

-- CreateIndex
CREATE INDEX "claim_account_idx" ON "claim"("account_id");

-- CreateIndex
CREATE INDEX "change_request_status_created_idx" ON "change_request"("status", "created_at");

-- CreateIndex
CREATE INDEX "change_request_facility_idx" ON "change_request"("facility_id");

-- CreateIndex
CREATE INDEX "change_request_proposed_by_idx" ON "change_request"("proposed_by_id");

-- CreateIndex
CREATE INDEX "change_request_reviewed_by_idx" ON "change_request"("reviewed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "error_report_code_key" ON "error_report"("code");

-- CreateIndex
CREATE INDEX "error_report_status_created_idx" ON "error_report"("status", "created_at");

-- CreateIndex
CREATE INDEX "error_report_facility_idx" ON "error_report"("facility_id");

-- CreateIndex
CREATE INDEX "help_request_expires_idx" ON "help_request"("expires_at");

-- CreateIndex
CREATE INDEX "help_request_facility_idx" ON "help_request"("facility_id");

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility" ADD CONSTRAINT "facility_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program" ADD CONSTRAINT "program_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_session" ADD CONSTRAINT "track_session_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase" ADD CONSTRAINT "phase_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "detox_offering" ADD CONSTRAINT "detox_offering_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "detox_offering" ADD CONSTRAINT "detox_offering_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medication_policy" ADD CONSTRAINT "medication_policy_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population_served" ADD CONSTRAINT "population_served_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population_served" ADD CONSTRAINT "population_served_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_language" ADD CONSTRAINT "facility_language_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_acceptance" ADD CONSTRAINT "plan_acceptance_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_acceptance" ADD CONSTRAINT "plan_acceptance_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price" ADD CONSTRAINT "price_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price" ADD CONSTRAINT "price_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drug_testing" ADD CONSTRAINT "drug_testing_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drug_testing" ADD CONSTRAINT "drug_testing_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "house_rule" ADD CONSTRAINT "house_rule_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "house_rule" ADD CONSTRAINT "house_rule_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "availability" ADD CONSTRAINT "availability_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_link" ADD CONSTRAINT "program_link_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_link" ADD CONSTRAINT "program_link_target_program_id_fkey" FOREIGN KEY ("target_program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_link" ADD CONSTRAINT "program_link_target_facility_id_fkey" FOREIGN KEY ("target_facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slug_redirect" ADD CONSTRAINT "slug_redirect_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_record" ADD CONSTRAINT "source_record_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_record" ADD CONSTRAINT "source_record_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_reviewed_by_id_fkey" FOREIGN KEY ("reviewed_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_request" ADD CONSTRAINT "help_request_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- ── What Prisma's schema cannot say ─────────────────────────────────────────────────────────────────────────

-- Ranges and bounds.
ALTER TABLE "program"
  ADD CONSTRAINT "program_hours_check" CHECK (
    ("hours_per_week_min" IS NULL) = ("hours_per_week_max" IS NULL)
    AND "hours_per_week_min" BETWEEN 0 AND 168 AND "hours_per_week_max" BETWEEN 0 AND 168
    AND "hours_per_week_min" <= "hours_per_week_max"),
  ADD CONSTRAINT "program_days_check" CHECK (
    "days_per_week_min" BETWEEN 0 AND 7 AND "days_per_week_max" BETWEEN 0 AND 7
    AND "days_per_week_min" <= "days_per_week_max"),
  ADD CONSTRAINT "program_length_check" CHECK (
    "length_weeks_min" >= 0 AND "length_weeks_max" >= 0 AND "length_weeks_min" <= "length_weeks_max"),
  ADD CONSTRAINT "program_ages_check" CHECK (
    "age_min" BETWEEN 0 AND 120 AND "age_max" BETWEEN 0 AND 120 AND "age_min" <= "age_max"),
  ADD CONSTRAINT "program_session_minutes_check" CHECK ("session_minutes" BETWEEN 1 AND 1440),
  ADD CONSTRAINT "program_group_size_check" CHECK ("group_size_max" >= 1),
  ADD CONSTRAINT "program_asam_check" CHECK (
    ("asam_level" IS NULL) = ("asam_edition" IS NULL) AND "asam_edition" IN (3, 4));
ALTER TABLE "track" ADD CONSTRAINT "track_days_needed_check" CHECK ("days_needed" BETWEEN 1 AND 7);
ALTER TABLE "track_session" ADD CONSTRAINT "track_session_minutes_check" CHECK (
  "start_minute" BETWEEN 0 AND 1439 AND "end_minute" BETWEEN 1 AND 1440 AND "start_minute" < "end_minute");
ALTER TABLE "phase" ADD CONSTRAINT "phase_check" CHECK (
  "hours_per_week" BETWEEN 0 AND 168 AND "days_per_week" BETWEEN 0 AND 7 AND "weeks" > 0);
ALTER TABLE "price" ADD CONSTRAINT "price_amount_check" CHECK (
  "amount_cents" >= 0 AND "amount_cents_max" >= "amount_cents");
ALTER TABLE "availability" ADD CONSTRAINT "availability_check" CHECK (
  "wait_days" >= 0 AND "expires_at" > "stated_at");
ALTER TABLE "facility"
  ADD CONSTRAINT "facility_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "facility_state_check" CHECK ("state" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "facility_zip_check" CHECK ("zip" ~ '^[0-9]{5}$'),
  ADD CONSTRAINT "facility_point_check" CHECK (
    ("lat" IS NULL) = ("lng" IS NULL) AND "lat" BETWEEN -90 AND 90 AND "lng" BETWEEN -180 AND 180
    AND ("geo_precision" = 'none') = ("lat" IS NULL)),
  ADD CONSTRAINT "facility_street_check" CHECK ("address_visibility" <> 'full' OR "street" IS NOT NULL);
ALTER TABLE "phone"
  ADD CONSTRAINT "phone_number_check" CHECK ("number" ~ '^\+[1-9][0-9]{6,14}$'),
  ADD CONSTRAINT "phone_extension_check" CHECK ("extension" ~ '^[0-9]{1,10}$');
ALTER TABLE "organization" ADD CONSTRAINT "organization_parent_check" CHECK ("parent_id" <> "id");
ALTER TABLE "membership" ADD CONSTRAINT "membership_target_check" CHECK (num_nonnulls("facility_id", "organization_id") = 1);
ALTER TABLE "program_link" ADD CONSTRAINT "program_link_target_check" CHECK (
  num_nonnulls("target_program_id", "target_facility_id", "target_name") >= 1);
ALTER TABLE "detox_offering" ADD CONSTRAINT "detox_offering_partner_check" CHECK (
  "where" <> 'none' OR ("kind" IS NULL AND "partner_name" IS NULL));
ALTER TABLE "place"
  ADD CONSTRAINT "place_kind_check" CHECK (("kind" = 'zip') = ("zip" IS NOT NULL)),
  ADD CONSTRAINT "place_point_check" CHECK (("lat" IS NULL) = ("lng" IS NULL));

-- Provenance: { field: { source, at, by? } } with a known source and an ISO date.
ALTER TABLE "facility" ADD CONSTRAINT "facility_provenance_check" CHECK (
  jsonb_typeof("provenance") = 'object' AND NOT jsonb_path_exists("provenance", '$.* ? (!(
    (@.source == "samhsa" || @.source == "state" || @.source == "facility" || @.source == "moderator" || @.source == "public")
    && @.at like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))'));
ALTER TABLE "program" ADD CONSTRAINT "program_provenance_check" CHECK (
  jsonb_typeof("provenance") = 'object' AND NOT jsonb_path_exists("provenance", '$.* ? (!(
    (@.source == "samhsa" || @.source == "state" || @.source == "facility" || @.source == "moderator" || @.source == "public")
    && @.at like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))'));
ALTER TABLE "organization" ADD CONSTRAINT "organization_provenance_check" CHECK (
  jsonb_typeof("provenance") = 'object' AND NOT jsonb_path_exists("provenance", '$.* ? (!(
    (@.source == "samhsa" || @.source == "state" || @.source == "facility" || @.source == "moderator" || @.source == "public")
    && @.at like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))'));

-- Lists hold known terms only: an array cannot carry foreign keys, so one set-based check per statement does.
CREATE FUNCTION "check_listed_terms"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE unknown text;
BEGIN
  SELECT string_agg(DISTINCT listed.kind || '.' || listed.slug, ', ') INTO unknown
  FROM (
    SELECT DISTINCT 'service' AS kind, unnest("services") AS slug FROM changed
    UNION SELECT DISTINCT 'payment', unnest("payments") FROM changed
    UNION SELECT DISTINCT 'age', unnest("ages") FROM changed
    UNION SELECT DISTINCT 'gender', unnest("genders") FROM changed
  ) AS listed
  WHERE NOT EXISTS (
    SELECT FROM "term"
    WHERE "term"."slug" = listed.slug
      AND ("term"."kind" = listed.kind
        OR listed.kind = 'service' AND "term"."kind" NOT IN ('payment', 'age', 'gender', 'population', 'language', 'credential', 'ownership', 'setting')));
  IF unknown IS NOT NULL THEN
    RAISE EXCEPTION 'unknown term: %', unknown USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "facility_terms_on_insert" AFTER INSERT ON "facility"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_listed_terms"();
CREATE TRIGGER "facility_terms_on_update" AFTER UPDATE ON "facility"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_listed_terms"();
CREATE TRIGGER "program_terms_on_insert" AFTER INSERT ON "program"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_listed_terms"();
CREATE TRIGGER "program_terms_on_update" AFTER UPDATE ON "program"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_listed_terms"();

-- The audit is append-only, for every role that goes through SQL.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_event is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();

-- The change feed. The lock is held until commit, so versions become visible in order and a reader that has
-- seen version n has seen every version below it; the notification only wakes readers earlier.
CREATE SEQUENCE "catalogue_version_seq" AS bigint;
CREATE FUNCTION "touch_facilities"("ids" int[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE version bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('catalogue_version'));
  version := nextval('catalogue_version_seq');
  UPDATE "facility" SET "catalogue_version" = version, "updated_at" = now() WHERE "id" = ANY("ids");
  PERFORM pg_notify('catalogue_changed', version::text);
  RETURN version;
END $$;
