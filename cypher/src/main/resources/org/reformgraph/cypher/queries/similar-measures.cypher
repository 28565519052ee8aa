// 别处的相似举措 · Similar measures elsewhere
// question: 这个地区的每项举措，别处有哪些同类或近类的做法？ · For each measure of a region: what like it is there elsewhere?
// group: similar
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一对举措，同类在前 · a pair of measures a row, those of the same kind first
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)<-[:PART_OF*0..3]-(place:Region)
MATCH (m:Measure {region: substring(place.id, size('region/'))})-[:CLASSIFIED_AS]->(c:Concept)
MATCH (c)-[near:BROADER|RELATED*0..1]-(other:Concept)<-[:CLASSIFIED_AS]-(o:Measure)
WHERE o.region <> m.region
WITH m, o, min(size(near)) AS steps
MATCH (there:Region {id: 'region/' + o.region})
RETURN m.name AS measure, there.name AS region, o.name AS similar,
       CASE steps WHEN 0 THEN '同类 same kind' ELSE '近类 near kind' END AS how,
       COLLECT { MATCH (m)-[:ABOUT]->(t:Topic)<-[:ABOUT]-(o) RETURN t.name AS topic ORDER BY topic } AS sharedTopics
ORDER BY measure, steps, region, similar
