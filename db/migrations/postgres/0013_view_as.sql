ALTER TABLE "sessions" ADD COLUMN "viewing" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "viewing_until" bigint;--> statement-breakpoint
CREATE INDEX "sessions_viewing" ON "sessions" USING btree ("viewing_until") WHERE "sessions"."viewing_until" is not null;