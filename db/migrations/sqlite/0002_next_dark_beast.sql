CREATE TABLE `email_confirmations` (
	`member_id` text PRIMARY KEY NOT NULL,
	`key_hash` text NOT NULL,
	`email` text NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `email_confirmations_key` ON `email_confirmations` (`key_hash`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`outcome` text NOT NULL,
	`member_id` text,
	`address` text NOT NULL,
	`user_agent` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_ins_newest` ON `sign_ins` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `sign_ins_member` ON `sign_ins` (`member_id`,`at`);--> statement-breakpoint
ALTER TABLE `members` ADD `email_verified_at` integer;--> statement-breakpoint
ALTER TABLE `role_grants` ADD `ends_at` integer;--> statement-breakpoint
ALTER TABLE `role_grants` ADD `pending` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `roles` ADD `requestable` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `rules` ADD `conceal` integer DEFAULT false NOT NULL;