#!/bin/sh
# Fetches the members' library with curl. SITE is the URL of the site; TOKEN comes from "Your account", "Programs".
# The token goes in through standard input, where other users of the machine cannot see it.
# --fail-with-body: the body of a refusal is printed too, and the exit code is 22.
set -eu
printf 'Authorization: Bearer %s\n' "${TOKEN:-}" |
  if [ -n "${TOKEN:-}" ]; then cat; fi |
  curl --silent --show-error --fail-with-body --header @- "$SITE/api/members/library"
