/** Of every page that is typed here, so that a page needs nothing else. */
export const STYLE = `:root{color-scheme:light}
body{margin:0;background:#fff;color:#1e2124;font:1.0625rem/1.7 "Pretendard GOV",Pretendard,-apple-system,"Apple SD Gothic Neo","Noto Sans KR","Malgun Gothic",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
main{box-sizing:border-box;max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3,h4,h5,h6{line-height:1.4;margin:2em 0 .5em}
h1{font-size:1.75rem;margin-top:0}h2{font-size:1.4rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.0625rem}
p{margin:0 0 .6em;white-space:pre-wrap}
.mark{color:#58616a;font-size:.9375rem}
.scroll{overflow-x:auto;margin:1em 0 1.5em}
.scroll:focus-visible{outline:3px solid #256ef4;outline-offset:2px}
table{border-collapse:collapse;min-width:50%;font-size:.9375rem;line-height:1.5}
caption{text-align:left;font-weight:700;padding-bottom:.4em}
th,td{border:1px solid #8a949e;padding:.4em .6em;text-align:left;vertical-align:top;white-space:pre-wrap;min-width:5em}
th{background:#f4f5f6}
.figure{text-align:right;font-variant-numeric:tabular-nums}
@media print{.scroll{overflow:visible}}
`;
