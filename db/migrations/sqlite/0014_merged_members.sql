CREATE TABLE `merged_members` (
	`former_id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`merged_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `merged_members_member` ON `merged_members` (`member_id`);