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
ALTER TABLE `rules` ADD `trial_since` integer;