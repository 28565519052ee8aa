// 一地的案例 · Cases about a region
// question: 哪些案例讲到这个地区？ · Which cases speak of a region?
// group: evidence
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一个案例 · a case a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)<-[d:DESCRIBES]-(s:Case)-[:IN_DOCUMENT]->(doc:Document)
RETURN s.date AS date, s.name AS case, d.mentions AS mentions, 'region/' + s.region = r.id AS itsOwn, doc.collection AS collection, doc.path AS document
ORDER BY itsOwn DESC, date DESC, case
