/**
 * What other scripts than the Latin one need. Letters of Arabic join, so no space may come between them, and they reach
 * further up and down. Japanese and Chinese break lines between any two letters, except where the reader would stumble.
 * None of the three is set in italics. `--side` is -1 from right to left, for what CSS can only measure from the left.
 */
export const scriptRules = `
:root:dir(rtl){--side:-1}
h1:lang(ar),h1:lang(ja),h1:lang(zh){max-width:none;letter-spacing:0}
h1:lang(ja),h1:lang(zh){line-height:1.3;text-wrap:wrap;word-break:auto-phrase}
h1:lang(ar){line-height:1.4}
em:lang(ar),em:lang(ja),em:lang(zh){font-style:normal;font-weight:600}
.gh-emblem svg:dir(rtl){transform:scaleX(-1)}
body:lang(ar){line-height:1.7}
body:lang(ja),body:lang(zh){line-height:1.7;line-break:strict;overflow-wrap:break-word}
:root:lang(zh){--rounded:"Yuanti SC"}
`;
