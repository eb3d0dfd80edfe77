ALTER TABLE `rules` ADD `explain` text;--> statement-breakpoint
ALTER TABLE `rules` ADD `page` text;