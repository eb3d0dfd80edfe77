#!/bin/sh
# Gives a role until a day. Takes console:open, people:view and people:manage. KEY names this one change, such as the id of
# the order that it belongs to: sent twice, it is done once.
set -eu
printf 'Authorization: Bearer %s\n' "$TOKEN" |
  curl --silent --show-error --fail-with-body --header @- \
    --request PUT "$SITE/api/gatehouse/v1/people/$PERSON/roles/member" \
    --header "Idempotency-Key: $KEY" --header 'Content-Type: application/json' \
    --data '{"until":"2099-12-31","reason":"Paid for a year"}'
