// 未定地区的实体 · Entities without a region
// question: 哪些实体没有归到具体的地区，哪些案例不知属于何地？ · Which entities were given to no region of the gazetteer, and which cases are of no region?
// group: quality
// shows: table · 每行一个实体 · an entity a row
// scan: 逐个检查 · it looks at every entity
MATCH (n:Agency|Policy|Platform|Measure)
WHERE n.region STARTS WITH 'CN-'
RETURN labels(n)[0] AS type, n.name AS name, n.region AS region, n.cases AS cases
UNION
MATCH (n:Case) WHERE n.region IS NULL
RETURN 'Case' AS type, n.name AS name, n.region AS region, 1 AS cases
