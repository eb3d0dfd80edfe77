#!/bin/sh
# The same with an email and a password, where the site accepts Basic. curl asks first, reads in the 401 that Basic is
# accepted, and asks again.
set -eu
curl --silent --show-error --fail-with-body --anyauth --user "$EMAIL:$PASSWORD" "$SITE/api/members/library"
