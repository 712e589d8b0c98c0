-- Words of names by their beginning. SP-GiST finds beginnings whatever the collation of the database; a btree would not.
CREATE INDEX "name_word_beginning_idx" ON "name_word" USING SPGIST ("word" text_ops);
