ALTER TABLE `refusals` ADD `request_id` text;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `request_id` text;