CREATE TABLE "role_approvers" (
	"id" text PRIMARY KEY NOT NULL,
	"role_id" text NOT NULL,
	"approver_role_id" text,
	"member_id" text
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"webhook_id" text NOT NULL,
	"member_id" text,
	"event" text NOT NULL,
	"body" text,
	"state" text NOT NULL,
	"status" bigint,
	"last_error" text,
	"tries" bigint DEFAULT 0 NOT NULL,
	"created_at" bigint NOT NULL,
	"settled_at" bigint
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"events" jsonb NOT NULL,
	"is_on" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "role_grants" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "role_grants" ADD COLUMN "answered_at" bigint;--> statement-breakpoint
ALTER TABLE "role_approvers" ADD CONSTRAINT "role_approvers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "role_approvers_role" ON "role_approvers" USING btree ("role_id");--> statement-breakpoint
CREATE INDEX "role_approvers_member" ON "role_approvers" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "role_approvers_by_role" ON "role_approvers" USING btree ("approver_role_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_newest" ON "webhook_deliveries" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_webhook" ON "webhook_deliveries" USING btree ("webhook_id","created_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_member" ON "webhook_deliveries" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "role_grants_asked" ON "role_grants" USING btree ("granted_at","member_id","role_id") WHERE "role_grants"."pending" = true;