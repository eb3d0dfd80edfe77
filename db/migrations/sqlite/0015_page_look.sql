-- Who could edit the page could change its look until now: roles and tokens that may do the one may do the other.
UPDATE `roles` SET `permissions` = json_insert(`permissions`, '$[#]', 'page:theme')
WHERE CASE WHEN json_valid(`permissions`) THEN json_type(`permissions`) = 'array'
  AND EXISTS (SELECT 1 FROM json_each(`permissions`) WHERE `value` = 'page:edit')
  AND NOT EXISTS (SELECT 1 FROM json_each(`permissions`) WHERE `value` = 'page:theme') ELSE 0 END;--> statement-breakpoint
UPDATE `tokens` SET `permissions` = json_insert(`permissions`, '$[#]', 'page:theme')
WHERE CASE WHEN json_valid(`permissions`) THEN json_type(`permissions`) = 'array'
  AND EXISTS (SELECT 1 FROM json_each(`permissions`) WHERE `value` = 'page:edit')
  AND NOT EXISTS (SELECT 1 FROM json_each(`permissions`) WHERE `value` = 'page:theme') ELSE 0 END;
