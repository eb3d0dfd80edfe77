CREATE TABLE "merged_members" (
	"former_id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"merged_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "merged_members" ADD CONSTRAINT "merged_members_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merged_members_member" ON "merged_members" USING btree ("member_id");