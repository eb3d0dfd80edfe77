ALTER TABLE `refusals` ADD `details` text;--> statement-breakpoint
ALTER TABLE `refusals` ADD `times` integer DEFAULT 1 NOT NULL;