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
ALTER TABLE "members" ADD COLUMN "suspended_by" text;--> statement-breakpoint
ALTER TABLE "directory_people" ADD CONSTRAINT "directory_people_directory_id_directories_id_fk" FOREIGN KEY ("directory_id") REFERENCES "public"."directories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_people" ADD CONSTRAINT "directory_people_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "directories_token" ON "directories" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_people_external" ON "directory_people" USING btree ("directory_id","external_id");--> statement-breakpoint
CREATE INDEX "directory_people_member" ON "directory_people" USING btree ("member_id");