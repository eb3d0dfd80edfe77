DROP INDEX "external_accounts_member";--> statement-breakpoint
ALTER TABLE "external_accounts" ADD COLUMN "issuer" text;--> statement-breakpoint
UPDATE "external_accounts" SET "issuer" = "provider";--> statement-breakpoint
ALTER TABLE "external_accounts" ALTER COLUMN "issuer" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "external_accounts" ADD COLUMN "sessions_ended_at" bigint;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "passkey_id" text;--> statement-breakpoint
CREATE UNIQUE INDEX "external_accounts_member" ON "external_accounts" USING btree ("member_id","provider","issuer");--> statement-breakpoint
ALTER TABLE "external_accounts" DROP CONSTRAINT "external_accounts_pk";
--> statement-breakpoint
ALTER TABLE "external_accounts" ADD CONSTRAINT "external_accounts_pk" PRIMARY KEY("issuer","subject");