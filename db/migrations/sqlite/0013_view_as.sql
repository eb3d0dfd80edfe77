ALTER TABLE `sessions` ADD `viewing` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `viewing_until` integer;--> statement-breakpoint
CREATE INDEX `sessions_viewing` ON `sessions` (`viewing_until`) WHERE "sessions"."viewing_until" is not null;