ALTER TABLE "members" ADD COLUMN "name_order" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "members_name_order" ON "members" USING btree ("name_order" collate "C","id");