ALTER TABLE "rules" ADD COLUMN "explain" text;--> statement-breakpoint
ALTER TABLE "rules" ADD COLUMN "page" text;