#!/bin/sh
# Lists the members who have not signed in for 90 days. Takes console:open and people:view.
set -eu
printf 'Authorization: Bearer %s\n' "$TOKEN" |
  curl --silent --show-error --fail-with-body --header @- \
    "$SITE/api/gatehouse/v1/people?role=member&signedIn=not-90&limit=100"
