-- Asks Gatehouse about each request before HAProxy chooses where to send it. Belongs in /etc/haproxy/gatehouse.lua.
local gatehouse = "http://127.0.0.1:4321"
-- Milliseconds to wait for an answer. Without one the visitor is refused.
local patience = 5000
local identity = { "Remote-User", "Remote-Groups", "Remote-Email", "Remote-Name" }

-- HAProxy counts the values of a header from 0.
local function first(headers, name)
  local values = headers and headers[name]
  return values and values[0] or ""
end

local function ask(txn)
  local sent = txn.http:req_get_headers()
  local headers = {
    ["host"] = { txn:get_var "txn.host" },
    ["x-original-url"] = { txn:get_var "txn.url" },
    ["x-original-method"] = { txn:get_var "txn.method" },
    ["x-forwarded-for"] = sent["x-forwarded-for"],
  }
  for _, name in ipairs { "cookie", "authorization", "user-agent" } do
    headers[name] = sent[name]
  end
  return core.httpclient():get {
    url = gatehouse .. "/_gatehouse/verify/original",
    headers = headers,
    timeout = patience,
  }
end

-- The sign-in is between the visitor and Gatehouse; the application gets every cookie but that one.
local function without_sign_in(lines)
  local kept = {}
  for _, line in pairs(lines) do
    for cookie in line:gmatch "[^;]+" do
      cookie = cookie:match "^%s*(.-)%s*$"
      if not (cookie:find "^gatehouse=" or cookie:find "^__Host%-gatehouse=") then kept[#kept + 1] = cookie end
    end
  end
  return table.concat(kept, "; ")
end

core.register_action("gatehouse", { "http-req" }, function(txn)
  txn:set_var("txn.method", txn.f:method())
  local answer = ask(txn)
  if answer == nil or answer.status ~= 200 then
    txn:set_var("txn.refusal", first(answer and answer.headers, "x-refusal-id"))
    return
  end
  for _, name in ipairs(identity) do
    txn.http:req_set_header(name, first(answer.headers, name:lower()))
  end
  txn.http:req_del_header "Authorization"
  local cookies = txn.http:req_get_headers()["cookie"]
  if cookies then txn.http:req_set_header("Cookie", without_sign_in(cookies)) end
  txn:set_var("txn.guarded", first(answer.headers, "gatehouse-cache-control") ~= "")
  txn:set_var("txn.gatehouse", "allowed")
end)
