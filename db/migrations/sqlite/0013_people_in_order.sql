ALTER TABLE `members` ADD `name_order` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `members_name_order` ON `members` ("name_order" collate binary,`id`);