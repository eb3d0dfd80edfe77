-- Asks Gatehouse about each request before Apache looks for what to answer. Belongs in /etc/apache2/gatehouse.lua.
local http = require "socket.http"
local socket = require "socket"

local gatehouse = "http://127.0.0.1:4321"
-- The name that visitors use, with its port unless that is 80 or 443. It is written out, because what a visitor calls this
-- server must not choose the rules.
local site = "files.example.org"
-- Seconds to wait for an answer. Without one the visitor is refused.
local patience = 5
local identity = { "User", "Groups", "Email", "Name" }

local function connection()
  local tcp = socket.tcp()
  tcp:settimeout(patience)
  return tcp
end

local function ask(r, url)
  local headers = {
    ["Host"] = site,
    ["X-Original-URL"] = url,
    ["X-Original-Method"] = r.method,
    ["X-Forwarded-For"] = r.useragent_ip,
    ["Connection"] = "close",
  }
  for _, name in ipairs { "Cookie", "Authorization", "User-Agent" } do
    headers[name] = r.headers_in[name]
  end
  local _, status, answer = http.request {
    url = gatehouse .. "/_gatehouse/verify/original",
    headers = headers,
    redirect = false,
    create = connection,
  }
  return status, answer
end

-- The sign-in is between the visitor and Gatehouse; the application gets every cookie but that one.
local function without_sign_in(cookies)
  local kept = {}
  for cookie in cookies:gmatch "[^;]+" do
    cookie = cookie:match "^%s*(.-)%s*$"
    if not (cookie:find "^gatehouse=" or cookie:find "^__Host%-gatehouse=") then kept[#kept + 1] = cookie end
  end
  return table.concat(kept, "; ")
end

function check(r)
  -- Internal redirects, to the refusal page and from a folder to its index: the request has been decided already.
  if not r.is_initial_req then return apache2.OK end
  -- Gatehouse decides about its own pages.
  if r.uri == "/login" or r.uri == "/logout" then return apache2.OK end

  local url = (r.is_https and "https://" or "http://") .. site .. r.unparsed_uri
  local status, answer = ask(r, url)
  if status == 200 then
    -- Some applications read Remote_User like Remote-User; neither may come from a visitor.
    for _, name in ipairs(identity) do
      r.headers_in["Remote_" .. name] = nil
      r.headers_in["Remote-" .. name] = answer["remote-" .. name:lower()] or ""
    end
    r.user = answer["remote-user"]
    -- Apache takes out what Connection names, and a visitor could name these headers.
    local named = (r.headers_in["Connection"] or ""):lower()
    r.headers_in["Connection"] = named:find "close" and "close" or named:find "upgrade" and "upgrade" or nil
    r.headers_in["Authorization"] = nil
    if r.headers_in["Cookie"] then r.headers_in["Cookie"] = without_sign_in(r.headers_in["Cookie"]) end
    if answer["gatehouse-cache-control"] ~= "" then r.subprocess_env["GATEHOUSE_GUARDED"] = "1" end
    return apache2.OK
  end

  r.subprocess_env["GATEHOUSE_URL"] = url
  r.subprocess_env["GATEHOUSE_METHOD"] = r.method
  r.subprocess_env["GATEHOUSE_REFUSAL"] = answer and answer["x-refusal-id"] or ""
  if status == 401 or status == 403 then return status end
  return 503
end
