ALTER TABLE "refusals" ADD COLUMN "details" text;--> statement-breakpoint
ALTER TABLE "refusals" ADD COLUMN "times" bigint DEFAULT 1 NOT NULL;