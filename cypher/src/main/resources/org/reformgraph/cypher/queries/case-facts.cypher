// 一个案例说了什么 · What a case says
// question: 标题含有这些词的案例讲了哪些地区、部门、举措、平台和政策？ · Of which regions, agencies, measures, platforms and policies does a case speak?
// group: evidence
// param case: words = 一件事 · 案例标题中的词 · words of a case's title
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 案例与它讲到的一切 · the case and all that it describes
CALL db.index.fulltext.queryNodes('node_names', '"' + $case + '"') YIELD node AS s WHERE s:Case
MATCH p = (:Document)<-[:IN_DOCUMENT]-(s)-[:DESCRIBES|ABOUT]->()
RETURN p LIMIT $most
