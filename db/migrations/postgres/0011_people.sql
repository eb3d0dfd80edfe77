CREATE TABLE "bulk_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"action" jsonb NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"state" text NOT NULL,
	"created_at" bigint NOT NULL,
	"finished_at" bigint
);
--> statement-breakpoint
CREATE TABLE "bulk_items" (
	"bulk_id" text NOT NULL,
	"position" bigint NOT NULL,
	"member_id" text,
	"label" text NOT NULL,
	"state" text NOT NULL,
	"given" jsonb,
	"problem" text,
	"undo" jsonb,
	CONSTRAINT "bulk_items_pk" PRIMARY KEY("bulk_id","position")
);
--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "last_sign_in_at" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "bulk_items" ADD CONSTRAINT "bulk_items_bulk_id_bulk_changes_id_fk" FOREIGN KEY ("bulk_id") REFERENCES "public"."bulk_changes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_changes_newest" ON "bulk_changes" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "bulk_items_state" ON "bulk_items" USING btree ("bulk_id","state","position");--> statement-breakpoint
CREATE INDEX "bulk_items_member" ON "bulk_items" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "members_name" ON "members" USING btree ("name_folded" collate "C","id","email");--> statement-breakpoint
CREATE INDEX "members_email_order" ON "members" USING btree ("email" collate "C","id");--> statement-breakpoint
CREATE INDEX "members_signed_in" ON "members" USING btree ("last_sign_in_at","id");--> statement-breakpoint
CREATE INDEX "members_suspended" ON "members" USING btree ("suspended_at") WHERE "members"."suspended_at" is not null;--> statement-breakpoint
CREATE INDEX "members_leaving" ON "members" USING btree ("deletes_at") WHERE "members"."deletes_at" is not null;