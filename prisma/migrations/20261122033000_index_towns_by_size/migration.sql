-- Towns inside a map, larger first: read in this order until enough are found, positions tested in the index.
CREATE INDEX "place_kind_zip_count_lat_lng_idx" ON "place"("kind", "zip_count", "lat", "lng");
