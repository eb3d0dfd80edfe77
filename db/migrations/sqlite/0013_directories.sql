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
ALTER TABLE `members` ADD `suspended_by` text;