DROP INDEX `refusals_newest`;--> statement-breakpoint
ALTER TABLE `refusals` ADD `details` text;--> statement-breakpoint
ALTER TABLE `refusals` ADD `times` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `refusals_newest` ON `refusals` (`at`,`id`,`member_id`);--> statement-breakpoint
DROP INDEX `sign_ins_newest`;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `times` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `sign_ins_newest` ON `sign_ins` (`at`,`id`,`outcome`);