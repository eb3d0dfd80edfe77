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
CREATE INDEX `answered_writes_at` ON `answered_writes` (`at`);