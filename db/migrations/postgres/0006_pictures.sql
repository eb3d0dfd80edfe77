CREATE TABLE "picture_files" (
	"picture_id" text NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"bytes" bigint NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "picture_files_pk" PRIMARY KEY("picture_id","width")
);
--> statement-breakpoint
CREATE TABLE "pictures" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"bytes" bigint NOT NULL,
	"alt" text NOT NULL,
	"is_decorative" boolean NOT NULL,
	"focus_x" bigint NOT NULL,
	"focus_y" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by" text,
	"orphaned_at" bigint
);
--> statement-breakpoint
DROP TABLE "themes" CASCADE;--> statement-breakpoint
ALTER TABLE "page_draft" ADD COLUMN "pictures" jsonb;--> statement-breakpoint
ALTER TABLE "page_revisions" ADD COLUMN "themes" jsonb;--> statement-breakpoint
ALTER TABLE "page_revisions" ADD COLUMN "pictures" jsonb;--> statement-breakpoint
ALTER TABLE "picture_files" ADD CONSTRAINT "picture_files_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."pictures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_created_by_members_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "pictures_sha256" ON "pictures" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "pictures_newest" ON "pictures" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "pictures_orphaned" ON "pictures" USING btree ("orphaned_at");