/** Caches set up as badly as they come: one key for all visitors, and everything kept that the answer does not forbid. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProxy, type Proxy } from "./proxies.ts";

export const cacheNames = ["nginx", "varnish"] as const;
export type CacheName = (typeof cacheNames)[number];

/** Every answer says in X-Cache whether it was kept: HIT. */
export function startCache(name: CacheName, sitePort: number): Promise<Proxy> {
  return runProxy(name, (home, port) => prepare[name](home, port, sitePort));
}

type Prepare = (home: string, port: number, sitePort: number) => Promise<[program: string, words: string[]]>;

const prepare: Record<CacheName, Prepare> = {
  async nginx(home, port, sitePort) {
    const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((kind) => `${kind}_temp_path ${home}/${kind};`)
      .join("\n");
    const file = join(home, "nginx.conf");
    await writeFile(
      file,
      `daemon off; pid ${home}/pid; error_log stderr warn; events {}
http {
  access_log off; ${folders}
  proxy_cache_path ${home}/cache keys_zone=all:10m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://127.0.0.1:${sitePort};
      proxy_set_header Host localhost:${sitePort};
      proxy_cache all;
      proxy_cache_key $uri;
      proxy_cache_valid any 10m;
      proxy_cache_revalidate on;
      add_header X-Cache $upstream_cache_status always;
    }
  }
}`,
    );
    return ["/usr/sbin/nginx", ["-p", home, "-c", file]];
  },

  async varnish(home, port, sitePort) {
    const file = join(home, "all.vcl");
    // What Varnish itself does with Cookie and Authorization is skipped; what it does with Cache-Control is left.
    await writeFile(
      file,
      `vcl 4.1;
backend site { .host = "127.0.0.1"; .port = "${sitePort}"; }
sub vcl_recv {
  set req.http.Host = "localhost:${sitePort}";
  if (req.method == "GET" || req.method == "HEAD") { return (hash); }
  return (pass);
}
sub vcl_hash {
  hash_data(regsub(req.url, "\\?.*$", ""));
  return (lookup);
}
sub vcl_backend_response { set beresp.grace = 0s; }
sub vcl_deliver { if (obj.hits > 0) { set resp.http.X-Cache = "HIT"; } else { set resp.http.X-Cache = "MISS"; } }
`,
    );
    const words = ["-F", "-j", "none", "-n", join(home, "work"), "-f", file, "-a", `127.0.0.1:${port}`];
    return ["/usr/sbin/varnishd", [...words, "-s", "malloc,32m", "-t", "600"]];
  },
};
