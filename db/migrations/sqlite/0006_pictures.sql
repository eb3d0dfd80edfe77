CREATE TABLE `picture_files` (
	`picture_id` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`picture_id`, `width`),
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`alt` text NOT NULL,
	`is_decorative` integer NOT NULL,
	`focus_x` integer NOT NULL,
	`focus_y` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`orphaned_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_sha256` ON `pictures` (`sha256`);--> statement-breakpoint
CREATE INDEX `pictures_newest` ON `pictures` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `pictures_orphaned` ON `pictures` (`orphaned_at`);--> statement-breakpoint
DROP TABLE `themes`;--> statement-breakpoint
ALTER TABLE `page_draft` ADD `pictures` text;--> statement-breakpoint
ALTER TABLE `page_revisions` ADD `themes` text;--> statement-breakpoint
ALTER TABLE `page_revisions` ADD `pictures` text;