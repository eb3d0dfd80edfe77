CREATE TABLE `refusal_counts` (
	`day` integer NOT NULL,
	`subject` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `subject`, `kind`, `value`)
);
--> statement-breakpoint
ALTER TABLE `changes` ADD `source` text;--> statement-breakpoint
ALTER TABLE `changes` ADD `why` text;--> statement-breakpoint
ALTER TABLE `changes` ADD `number` integer;--> statement-breakpoint
ALTER TABLE `changes` ADD `author_salt` text;--> statement-breakpoint
ALTER TABLE `changes` ADD `content_salt` text;--> statement-breakpoint
ALTER TABLE `changes` ADD `author_seal` text;--> statement-breakpoint
ALTER TABLE `changes` ADD `content_seal` text;--> statement-breakpoint
ALTER TABLE `changes` ADD `hash` text;--> statement-breakpoint
CREATE INDEX `changes_author` ON `changes` (`author_id`,`at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `changes_number` ON `changes` (`number`);--> statement-breakpoint
ALTER TABLE `refusals` ADD `network` text;--> statement-breakpoint
ALTER TABLE `refusals` ADD `from_path` text;--> statement-breakpoint
ALTER TABLE `refusals` ADD `aside` text;--> statement-breakpoint
CREATE INDEX `refusals_reason` ON `refusals` (`reason`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `refusals_path` ON `refusals` (`path`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `refusals_rule` ON `refusals` (`rule_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `refusals_network` ON `refusals` (`network`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `refusals_member` ON `refusals` (`member_id`,`at`,`id`) WHERE "refusals"."member_id" is not null;