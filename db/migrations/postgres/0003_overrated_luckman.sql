ALTER TABLE "refusals" ADD COLUMN "request_id" text;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "request_id" text;