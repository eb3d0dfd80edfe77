DROP INDEX "refusals_newest";--> statement-breakpoint
DROP INDEX "sign_ins_newest";--> statement-breakpoint
ALTER TABLE "refusals" ADD COLUMN "details" text;--> statement-breakpoint
ALTER TABLE "refusals" ADD COLUMN "times" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "times" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "refusals_newest" ON "refusals" USING btree ("at","id","member_id");--> statement-breakpoint
CREATE INDEX "sign_ins_newest" ON "sign_ins" USING btree ("at","id","outcome");