-- Who could edit the page could change its look until now: roles and tokens that may do the one may do the other.
UPDATE "roles" SET "permissions" = "permissions" || '["page:theme"]'::jsonb
WHERE "permissions" @> '["page:edit"]'::jsonb AND NOT "permissions" @> '["page:theme"]'::jsonb;--> statement-breakpoint
UPDATE "tokens" SET "permissions" = "permissions" || '["page:theme"]'::jsonb
WHERE "permissions" @> '["page:edit"]'::jsonb AND NOT "permissions" @> '["page:theme"]'::jsonb;
