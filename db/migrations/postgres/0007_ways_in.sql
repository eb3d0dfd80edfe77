CREATE TABLE "authenticator_apps" (
	"member_id" text PRIMARY KEY NOT NULL,
	"sealed_secret" text NOT NULL,
	"created_at" bigint NOT NULL,
	"confirmed_at" bigint,
	"last_step" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "external_accounts" (
	"provider" text NOT NULL,
	"subject" text NOT NULL,
	"member_id" text NOT NULL,
	"email" text NOT NULL,
	"linked_at" bigint NOT NULL,
	"last_used_at" bigint,
	CONSTRAINT "external_accounts_pk" PRIMARY KEY("provider","subject")
);
--> statement-breakpoint
CREATE TABLE "kept_requests" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"member_id" text,
	"owner" text NOT NULL,
	"content" "bytea" NOT NULL,
	"bytes" bigint NOT NULL,
	"kept_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_keys" (
	"purpose" text NOT NULL,
	"subject" text NOT NULL,
	"key_hash" text NOT NULL,
	"member_id" text,
	"details" jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	CONSTRAINT "one_time_keys_pk" PRIMARY KEY("purpose","subject")
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"name" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" jsonb NOT NULL,
	"backed_up" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"user_agent" text NOT NULL,
	"last_used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"member_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" bigint,
	CONSTRAINT "recovery_codes_pk" PRIMARY KEY("member_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"language" text,
	"note" text NOT NULL,
	"terms" text,
	"roles" jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	"confirmed_at" bigint,
	"ends_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ALTER COLUMN "member_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "picture_id" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "suspension_note" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "deletes_at" bigint;--> statement-breakpoint
ALTER TABLE "role_grants" ADD COLUMN "request_note" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "idle_limit" bigint;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "absolute_limit" bigint;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "provider_session" text;--> statement-breakpoint
ALTER TABLE "authenticator_apps" ADD CONSTRAINT "authenticator_apps_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_accounts" ADD CONSTRAINT "external_accounts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_requests" ADD CONSTRAINT "kept_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_keys" ADD CONSTRAINT "one_time_keys_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "external_accounts_member" ON "external_accounts" USING btree ("member_id","provider");--> statement-breakpoint
CREATE INDEX "kept_requests_owner" ON "kept_requests" USING btree ("owner","kept_at");--> statement-breakpoint
CREATE INDEX "kept_requests_ends" ON "kept_requests" USING btree ("ends_at","bytes");--> statement-breakpoint
CREATE UNIQUE INDEX "one_time_keys_key" ON "one_time_keys" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "one_time_keys_ends" ON "one_time_keys" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "passkeys_member" ON "passkeys" USING btree ("member_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_ups_email" ON "sign_ups" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sign_ups_newest" ON "sign_ups" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "sign_ups_ends" ON "sign_ups" USING btree ("ends_at");--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."pictures"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_provider" ON "sessions" USING btree ("provider_session") WHERE "sessions"."provider_session" is not null;