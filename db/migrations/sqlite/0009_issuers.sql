CREATE TABLE `__new_external_accounts` (
	`provider` text NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`member_id` text NOT NULL,
	`email` text NOT NULL,
	`linked_at` integer NOT NULL,
	`last_used_at` integer,
	`sessions_ended_at` integer,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_external_accounts`("provider", "issuer", "subject", "member_id", "email", "linked_at", "last_used_at", "sessions_ended_at") SELECT "provider", "provider", "subject", "member_id", "email", "linked_at", "last_used_at", NULL FROM `external_accounts`;--> statement-breakpoint
DROP TABLE `external_accounts`;--> statement-breakpoint
ALTER TABLE `__new_external_accounts` RENAME TO `external_accounts`;--> statement-breakpoint
CREATE UNIQUE INDEX `external_accounts_member` ON `external_accounts` (`member_id`,`provider`,`issuer`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `passkey_id` text;