-- A coded column holds known terms only. The code table's key is (kind, slug) and the kind is fixed by the column, so
-- one set-based check per statement stands in for a foreign key, as for the lists on facility and program.
CREATE FUNCTION "check_coded_column"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE unknown text;
BEGIN
  EXECUTE format(
    'SELECT string_agg(DISTINCT %1$L || ''.'' || %2$I, '', '') FROM changed
     WHERE NOT EXISTS (SELECT FROM "term" WHERE "term"."kind" = %1$L AND "term"."slug" = changed.%2$I)',
    TG_ARGV[0], TG_ARGV[1]) INTO unknown;
  IF unknown IS NOT NULL THEN
    RAISE EXCEPTION 'unknown term: %', unknown USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "population_served_term_on_insert" AFTER INSERT ON "population_served"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_coded_column"('population', 'population');
CREATE TRIGGER "population_served_term_on_update" AFTER UPDATE ON "population_served"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_coded_column"('population', 'population');
CREATE TRIGGER "facility_language_term_on_insert" AFTER INSERT ON "facility_language"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_coded_column"('language', 'language');
CREATE TRIGGER "facility_language_term_on_update" AFTER UPDATE ON "facility_language"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_coded_column"('language', 'language');
CREATE TRIGGER "credential_term_on_insert" AFTER INSERT ON "credential"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_coded_column"('credential', 'kind');
CREATE TRIGGER "credential_term_on_update" AFTER UPDATE ON "credential"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "check_coded_column"('credential', 'kind');
