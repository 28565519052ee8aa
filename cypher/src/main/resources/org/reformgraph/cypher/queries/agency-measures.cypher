// 部门推行的举措 · What agencies run
// question: 名称含有这些词的部门推行了什么，运行什么平台，印发了什么政策？ · What do the agencies with these words in their names run, operate and issue?
// group: implementers
// param agency: words = 市场监督管理局 · 部门名称中的词 · words of an agency's name
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 部门与它们做的事 · agencies and what they do
CALL db.index.fulltext.queryNodes('node_names', '"' + $agency + '"') YIELD node AS a WHERE a:Agency
MATCH p = (a)-[:IMPLEMENTS|ISSUES|OPERATES|COPIES_FROM]->()
RETURN p LIMIT $most
