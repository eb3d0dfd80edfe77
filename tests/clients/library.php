<?php
// Lists the members' library. SITE is the URL of the site; TOKEN comes from "Your account", "Programs".

$token = getenv('TOKEN');
$headers = [];
$curl = curl_init(getenv('SITE') . '/api/members/library');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 10,
    CURLOPT_HTTPHEADER => $token ? ["Authorization: Bearer $token"] : [],
    CURLOPT_HEADERFUNCTION => function ($curl, $line) use (&$headers) {
        [$name, $value] = explode(':', $line, 2) + [1 => ''];
        $headers[strtolower($name)] = trim($value);
        return strlen($line);
    },
]);
$body = curl_exec($curl);
if ($body === false) {
    fwrite(STDERR, curl_error($curl) . "\n");
    exit(1);
}
$answer = json_decode($body, true);

if (in_array(curl_getinfo($curl, CURLINFO_RESPONSE_CODE), [401, 403])) {
    fwrite(STDERR, "{$answer['status']} {$answer['reason']}: {$answer['title']}\n");
    fwrite(STDERR, 'Challenge: ' . ($headers['www-authenticate'] ?? 'nothing') . "\n");
    fwrite(STDERR, "Reference: {$answer['refusalId']}\n");
    exit(1);
}

foreach ($answer['texts'] as $text) {
    echo $text['title'], "\n";
}
