CREATE TABLE "answered_writes" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"token_id" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answered_writes" ADD CONSTRAINT "answered_writes_token_id_tokens_id_fk" FOREIGN KEY ("token_id") REFERENCES "public"."tokens"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answered_writes_token" ON "answered_writes" USING btree ("token_id","at");--> statement-breakpoint
CREATE INDEX "answered_writes_at" ON "answered_writes" USING btree ("at");