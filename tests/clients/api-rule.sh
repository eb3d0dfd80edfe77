#!/bin/sh
# Makes a rule, after looking at what it would do. Takes console:open and rules:manage.
set -eu
rule='{"pattern":"/press/**","requirement":{"kind":"signed-in"},"note":"For journalists"}'
send() {
  printf 'Authorization: Bearer %s\n' "$TOKEN" |
    curl --silent --show-error --fail-with-body --header @- \
      --header 'Content-Type: application/json' --data "$rule" "$SITE/api/gatehouse/v1/rules$1"
}
send '?dry-run=true'
send ''
