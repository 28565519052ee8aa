// 同类举措 · Measures of one kind
// question: 各地同一类型的举措有哪些？ · Which measures of the same kind do regions have?
// group: similar
// param concept: concept = 审批提速增效 · 举措类型的代码、名称或别名 · code, name or alias of a kind of measure
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 地区、举措与举措类型 · regions, their measures and the kinds of these
CALL db.index.fulltext.queryNodes('exact_names', '"' + $concept + '"') YIELD node AS c WHERE c:Concept
MATCH (c)<-[:BROADER*0..5]-(kind:Concept)
MATCH p = (kind)<-[:CLASSIFIED_AS]-(m:Measure)
WITH p, m LIMIT $most
OPTIONAL MATCH q = (m)<-[:IMPLEMENTS]-(:Region)
RETURN p, q
