#!/bin/sh
# The same with an address and a password, where the site takes Basic. curl asks first, reads in the 401 that Basic is
# taken, and asks again.
set -eu
curl --silent --show-error --fail-with-body --anyauth --user "$EMAIL:$PASSWORD" "$SITE/api/members/library"
