-- A facility that is proposed: is there one with this number already.
CREATE INDEX "phone_number_idx" ON "phone"("number");
