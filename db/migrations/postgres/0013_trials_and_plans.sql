CREATE TABLE "planned_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"rule_id" text NOT NULL,
	"rule_version" bigint,
	"definition" jsonb,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint,
	"zone" text NOT NULL,
	"state" text NOT NULL,
	"before" jsonb,
	"problem" text,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trial_refusals" (
	"rule_id" text NOT NULL,
	"day" bigint NOT NULL,
	"reason" text NOT NULL,
	"member_id" text NOT NULL,
	"request" text NOT NULL,
	"count" bigint NOT NULL,
	"last_at" bigint NOT NULL,
	CONSTRAINT "trial_refusals_pk" PRIMARY KEY("rule_id","day","reason","member_id","request")
);
--> statement-breakpoint
ALTER TABLE "rules" ADD COLUMN "trial_since" bigint;--> statement-breakpoint
CREATE INDEX "planned_rules_author" ON "planned_rules" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "trial_refusals_newest" ON "trial_refusals" USING btree ("rule_id","last_at");--> statement-breakpoint
CREATE INDEX "trial_refusals_member" ON "trial_refusals" USING btree ("member_id");