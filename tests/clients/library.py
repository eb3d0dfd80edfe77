"""Lists the members' library. SITE is the URL of the site; TOKEN comes from "Your account", "Programs"."""

import os
import sys

import requests

token = os.environ.get("TOKEN")
answer = requests.get(
    os.environ["SITE"] + "/api/members/library",
    headers={"Authorization": f"Bearer {token}"} if token else {},
    timeout=10,
)

if answer.status_code in (401, 403):
    problem = answer.json()
    print(f"{problem['status']} {problem['reason']}: {problem['title']}", file=sys.stderr)
    print(f"Challenge: {answer.headers.get('WWW-Authenticate')}", file=sys.stderr)
    print(f"Reference: {problem['refusalId']}", file=sys.stderr)
    sys.exit(1)

answer.raise_for_status()
for text in answer.json()["texts"]:
    print(text["title"])
