CREATE INDEX `mails_state` ON `mails` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `role_grants_waiting` ON `role_grants` (`member_id`) WHERE "role_grants"."pending" = true;