CREATE TABLE "refusal_counts" (
	"day" bigint NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "refusal_counts_pk" PRIMARY KEY("day","subject","kind","value")
);
--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "why" text;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "number" bigint;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "author_salt" text;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "content_salt" text;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "author_seal" text;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "content_seal" text;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "hash" text;--> statement-breakpoint
ALTER TABLE "refusals" ADD COLUMN "network" text;--> statement-breakpoint
ALTER TABLE "refusals" ADD COLUMN "from_path" text;--> statement-breakpoint
ALTER TABLE "refusals" ADD COLUMN "aside" text;--> statement-breakpoint
CREATE INDEX "changes_author" ON "changes" USING btree ("author_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "changes_number" ON "changes" USING btree ("number");--> statement-breakpoint
CREATE INDEX "refusals_reason" ON "refusals" USING btree ("reason","at","id");--> statement-breakpoint
CREATE INDEX "refusals_path" ON "refusals" USING btree ("path","at","id");--> statement-breakpoint
CREATE INDEX "refusals_rule" ON "refusals" USING btree ("rule_id","at","id");--> statement-breakpoint
CREATE INDEX "refusals_network" ON "refusals" USING btree ("network","at","id");--> statement-breakpoint
CREATE INDEX "refusals_member" ON "refusals" USING btree ("member_id","at","id") WHERE "refusals"."member_id" is not null;