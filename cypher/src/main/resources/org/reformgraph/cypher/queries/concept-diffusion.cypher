// 某类举措的扩散图 · Diffusion of a kind of measure
// question: 推行这类举措的地区之间谁学了谁？ · Among the regions that run this kind of measure, who copied from whom?
// group: timeline
// param concept: concept = 审批提速增效 · 举措类型的代码、名称或别名 · code, name or alias of a kind of measure
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 举措、推行地区与借鉴关系 · the measures, the regions that run them, and who copied from whom
CALL db.index.fulltext.queryNodes('exact_names', '"' + $concept + '"') YIELD node AS c WHERE c:Concept
MATCH (c)<-[:BROADER*0..5]-(:Concept)<-[:CLASSIFIED_AS]-(m:Measure)
WITH DISTINCT m
MATCH p = (m)<-[:IMPLEMENTS]-(r:Region)
WITH p, r LIMIT $most
OPTIONAL MATCH q = (r)-[:COPIES_FROM]-(:Region)
RETURN p, q
