CREATE TABLE `authenticator_apps` (
	`member_id` text PRIMARY KEY NOT NULL,
	`sealed_secret` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_step` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `external_accounts` (
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`member_id` text NOT NULL,
	`email` text NOT NULL,
	`linked_at` integer NOT NULL,
	`last_used_at` integer,
	PRIMARY KEY(`provider`, `subject`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `external_accounts_member` ON `external_accounts` (`member_id`,`provider`);--> statement-breakpoint
CREATE TABLE `kept_requests` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`member_id` text,
	`owner` text NOT NULL,
	`content` blob NOT NULL,
	`bytes` integer NOT NULL,
	`kept_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `kept_requests_owner` ON `kept_requests` (`owner`,`kept_at`);--> statement-breakpoint
CREATE INDEX `kept_requests_ends` ON `kept_requests` (`ends_at`,`bytes`);--> statement-breakpoint
CREATE TABLE `one_time_keys` (
	`purpose` text NOT NULL,
	`subject` text NOT NULL,
	`key_hash` text NOT NULL,
	`member_id` text,
	`details` text NOT NULL,
	`created_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`purpose`, `subject`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_keys_key` ON `one_time_keys` (`key_hash`);--> statement-breakpoint
CREATE INDEX `one_time_keys_ends` ON `one_time_keys` (`ends_at`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`backed_up` integer NOT NULL,
	`created_at` integer NOT NULL,
	`user_agent` text NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkeys_member` ON `passkeys` (`member_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`member_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`member_id`, `code_hash`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sign_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`language` text,
	`note` text NOT NULL,
	`terms` text,
	`roles` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ups_email` ON `sign_ups` (`email`);--> statement-breakpoint
CREATE INDEX `sign_ups_newest` ON `sign_ups` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `sign_ups_ends` ON `sign_ups` (`ends_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`text` text,
	`html` text,
	`picture_id` text,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	`last_error` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `__new_mails`("id", "member_id", "recipient", "subject", "text", "html", "picture_id", "state", "created_at", "settled_at", "last_error") SELECT "id", "member_id", "recipient", "subject", "text", "html", NULL, "state", "created_at", "settled_at", "last_error" FROM `mails`;--> statement-breakpoint
DROP TABLE `mails`;--> statement-breakpoint
ALTER TABLE `__new_mails` RENAME TO `mails`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `mails_newest` ON `mails` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `mails_member` ON `mails` (`member_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `mails_state` ON `mails` (`state`,`created_at`);--> statement-breakpoint
ALTER TABLE `members` ADD `language` text;--> statement-breakpoint
ALTER TABLE `members` ADD `suspension_note` text;--> statement-breakpoint
ALTER TABLE `members` ADD `deletes_at` integer;--> statement-breakpoint
ALTER TABLE `role_grants` ADD `request_note` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `idle_limit` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `absolute_limit` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `provider_session` text;--> statement-breakpoint
CREATE INDEX `sessions_provider` ON `sessions` (`provider_session`) WHERE "sessions"."provider_session" is not null;