CREATE TABLE "answered_writes" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"token_id" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directories" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"roles" jsonb NOT NULL,
	"may_make_roles" boolean NOT NULL,
	"provider" text,
	"created_at" bigint NOT NULL,
	"last_used_at" bigint,
	"version" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_people" (
	"directory_id" text NOT NULL,
	"member_id" text NOT NULL,
	"external_id" text,
	"name" jsonb NOT NULL,
	"is_made" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"released_at" bigint,
	CONSTRAINT "directory_people_pk" PRIMARY KEY("directory_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "merged_members" (
	"former_id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"merged_at" bigint NOT NULL
);
--> statement-breakpoint
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
ALTER TABLE "members" ADD COLUMN "name_order" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "suspended_by" text;--> statement-breakpoint
ALTER TABLE "rules" ADD COLUMN "trial_since" bigint;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "viewing" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "viewing_until" bigint;--> statement-breakpoint
ALTER TABLE "answered_writes" ADD CONSTRAINT "answered_writes_token_id_tokens_id_fk" FOREIGN KEY ("token_id") REFERENCES "public"."tokens"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_people" ADD CONSTRAINT "directory_people_directory_id_directories_id_fk" FOREIGN KEY ("directory_id") REFERENCES "public"."directories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_people" ADD CONSTRAINT "directory_people_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merged_members" ADD CONSTRAINT "merged_members_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answered_writes_token" ON "answered_writes" USING btree ("token_id","at");--> statement-breakpoint
CREATE INDEX "answered_writes_at" ON "answered_writes" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "directories_token" ON "directories" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_people_external" ON "directory_people" USING btree ("directory_id","external_id");--> statement-breakpoint
CREATE INDEX "directory_people_member" ON "directory_people" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "merged_members_member" ON "merged_members" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "planned_rules_author" ON "planned_rules" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "trial_refusals_newest" ON "trial_refusals" USING btree ("rule_id","last_at");--> statement-breakpoint
CREATE INDEX "trial_refusals_member" ON "trial_refusals" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "members_name_order" ON "members" USING btree ("name_order" collate "C","id");--> statement-breakpoint
CREATE INDEX "sessions_viewing" ON "sessions" USING btree ("viewing_until") WHERE "sessions"."viewing_until" is not null;