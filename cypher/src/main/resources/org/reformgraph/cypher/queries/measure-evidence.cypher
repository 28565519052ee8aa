// 一项举措的证据 · Evidence on a measure
// question: 关于名称含有这些词的举措，案例说了什么，出自何处？ · What do cases say about the measures with these words in their names, and where?
// group: evidence
// param measure: words = 一件事 · 举措名称中的词 · words of a measure's name
// shows: table · 每行一条陈述 · a statement a row
CALL db.index.fulltext.queryNodes('node_names', '"' + $measure + '"') YIELD node AS m WHERE m:Measure
MATCH (m)-[s:IMPLEMENTS|DELIVERED_ON|BASED_ON|ACHIEVES|UNREALISED]-(other)
MATCH (c:Case {id: s.caseId})-[:IN_DOCUMENT]->(d:Document)
RETURN m.name AS measure, type(s) + coalesce(' ' + s.status, '') AS relation, other.name AS other, s.evidence AS evidence,
       s.method AS method, s.confidence AS confidence, c.name AS case, d.path AS document, s.start AS start, s.end AS end
ORDER BY measure, case, start
