CREATE TABLE `role_approvers` (
	`id` text PRIMARY KEY NOT NULL,
	`role_id` text NOT NULL,
	`approver_role_id` text,
	`member_id` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `role_approvers_role` ON `role_approvers` (`role_id`);--> statement-breakpoint
CREATE INDEX `role_approvers_member` ON `role_approvers` (`member_id`);--> statement-breakpoint
CREATE INDEX `role_approvers_by_role` ON `role_approvers` (`approver_role_id`);--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`webhook_id` text NOT NULL,
	`member_id` text,
	`event` text NOT NULL,
	`body` text,
	`state` text NOT NULL,
	`status` integer,
	`last_error` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`webhook_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_newest` ON `webhook_deliveries` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_webhook` ON `webhook_deliveries` (`webhook_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_member` ON `webhook_deliveries` (`member_id`);--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`sealed_secret` text NOT NULL,
	`events` text NOT NULL,
	`is_on` integer NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE `role_grants` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `role_grants` ADD `answered_at` integer;--> statement-breakpoint
CREATE INDEX `role_grants_asked` ON `role_grants` (`granted_at`,`member_id`,`role_id`) WHERE "role_grants"."pending" = true;