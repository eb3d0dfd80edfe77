CREATE TABLE `bulk_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`action` text NOT NULL,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `bulk_changes_newest` ON `bulk_changes` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `bulk_items` (
	`bulk_id` text NOT NULL,
	`position` integer NOT NULL,
	`member_id` text,
	`label` text NOT NULL,
	`state` text NOT NULL,
	`given` text,
	`problem` text,
	`undo` text,
	PRIMARY KEY(`bulk_id`, `position`),
	FOREIGN KEY (`bulk_id`) REFERENCES `bulk_changes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `bulk_items_state` ON `bulk_items` (`bulk_id`,`state`,`position`);--> statement-breakpoint
CREATE INDEX `bulk_items_member` ON `bulk_items` (`member_id`);--> statement-breakpoint
ALTER TABLE `members` ADD `source` text;--> statement-breakpoint
ALTER TABLE `members` ADD `last_sign_in_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `members_name` ON `members` ("name_folded" collate binary,`id`,`email`);--> statement-breakpoint
CREATE INDEX `members_email_order` ON `members` ("email" collate binary,`id`);--> statement-breakpoint
CREATE INDEX `members_signed_in` ON `members` (`last_sign_in_at`,`id`);--> statement-breakpoint
CREATE INDEX `members_suspended` ON `members` (`suspended_at`) WHERE "members"."suspended_at" is not null;--> statement-breakpoint
CREATE INDEX `members_leaving` ON `members` (`deletes_at`) WHERE "members"."deletes_at" is not null;