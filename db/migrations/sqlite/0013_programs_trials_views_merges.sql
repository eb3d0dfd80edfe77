CREATE TABLE `answered_writes` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`token_id` text NOT NULL,
	`request_hash` text NOT NULL,
	`answer` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`token_id`) REFERENCES `tokens`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `answered_writes_token` ON `answered_writes` (`token_id`,`at`);--> statement-breakpoint
CREATE INDEX `answered_writes_at` ON `answered_writes` (`at`);--> statement-breakpoint
CREATE TABLE `directories` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`roles` text NOT NULL,
	`may_make_roles` integer NOT NULL,
	`provider` text,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directories_token` ON `directories` (`token_hash`);--> statement-breakpoint
CREATE TABLE `directory_people` (
	`directory_id` text NOT NULL,
	`member_id` text NOT NULL,
	`external_id` text,
	`name` text NOT NULL,
	`is_made` integer NOT NULL,
	`created_at` integer NOT NULL,
	`released_at` integer,
	PRIMARY KEY(`directory_id`, `member_id`),
	FOREIGN KEY (`directory_id`) REFERENCES `directories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_people_external` ON `directory_people` (`directory_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `directory_people_member` ON `directory_people` (`member_id`);--> statement-breakpoint
CREATE TABLE `merged_members` (
	`former_id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`merged_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `merged_members_member` ON `merged_members` (`member_id`);--> statement-breakpoint
CREATE TABLE `planned_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`rule_id` text NOT NULL,
	`rule_version` integer,
	`definition` text,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	`zone` text NOT NULL,
	`state` text NOT NULL,
	`before` text,
	`problem` text,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `planned_rules_author` ON `planned_rules` (`author_id`);--> statement-breakpoint
CREATE TABLE `trial_refusals` (
	`rule_id` text NOT NULL,
	`day` integer NOT NULL,
	`reason` text NOT NULL,
	`member_id` text NOT NULL,
	`request` text NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`rule_id`, `day`, `reason`, `member_id`, `request`)
);
--> statement-breakpoint
CREATE INDEX `trial_refusals_newest` ON `trial_refusals` (`rule_id`,`last_at`);--> statement-breakpoint
CREATE INDEX `trial_refusals_member` ON `trial_refusals` (`member_id`);--> statement-breakpoint
ALTER TABLE `members` ADD `name_order` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `suspended_by` text;--> statement-breakpoint
CREATE INDEX `members_name_order` ON `members` ("name_order" collate binary,`id`);--> statement-breakpoint
ALTER TABLE `rules` ADD `trial_since` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `viewing` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `viewing_until` integer;--> statement-breakpoint
CREATE INDEX `sessions_viewing` ON `sessions` (`viewing_until`) WHERE "sessions"."viewing_until" is not null;